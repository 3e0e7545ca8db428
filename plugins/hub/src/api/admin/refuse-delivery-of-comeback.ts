import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { getParcel } from "../../workflows/queries/get-parcel"
import { checkNotBack } from "../../workflows/rules/check-on-its-way"

/** Keeps Medusa's own button from delivering a parcel that came back, or was lost. */
export async function refuseDeliveryOfComeback(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  checkNotBack(await getParcel(req.scope, String(req.params.fulfillment_id)))
  next()
}
