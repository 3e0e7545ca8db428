import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DeliverParcels } from "../../../../../types/parcel"
import { deliverParcels } from "../../../../../workflows/deliver-parcels"

export const POST = async (
  req: AuthenticatedMedusaRequest<DeliverParcels>,
  res: MedusaResponse
) => {
  res.json({ outcomes: await deliverParcels(req.scope, req.validatedBody) })
}
