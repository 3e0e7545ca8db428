import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ShipParcels } from "../../../../../types/parcel"
import { shipParcels } from "../../../../../workflows/ship-parcels"

export const POST = async (
  req: AuthenticatedMedusaRequest<ShipParcels>,
  res: MedusaResponse
) => {
  const outcomes = await shipParcels(req.scope, {
    ...req.validatedBody,
    author: req.auth_context.actor_id,
  })
  res.json({ outcomes })
}
