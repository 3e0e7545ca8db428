import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isCashRefused } from "../../workflows/queries/is-cash-refused"

/**
 * Keeps a cart from being completed in cash when its phone number has to
 * prepay. The number may have changed after the way to pay was chosen, so what
 * the checkout offered is asked again here.
 */
export async function refuseCashAfterRefusals(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (await isCashRefused(req.scope, String(req.params.id))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "cash_not_offered: parcels of this phone number were refused at the door; pay this order by card"
    )
  }
  next()
}
