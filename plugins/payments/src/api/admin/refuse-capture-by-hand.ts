import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findCashOfPayment } from "../../workflows/queries/find-cash-of-payment"

/**
 * Keeps Medusa's own button from capturing cash: what a carrier did not hand
 * over would count as paid, without anybody's decision about the missing part.
 */
export async function refuseCaptureByHand(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const cash = await findCashOfPayment(req.scope, String(req.params.id))
  if (cash) {
    const order = cash.order_display_id
      ? ` of order #${cash.order_display_id}`
      : ""
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The cash${order} is not captured by hand: bring in its carrier's remittance under Cash, and accept or claim there what it lacks`
    )
  }
  next()
}
