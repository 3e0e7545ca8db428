import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PackParcel } from "../../../../types/parcel"
import { packParcelWorkflow } from "../../../../workflows/pack-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest<PackParcel>,
  res: MedusaResponse
) => {
  const { result } = await packParcelWorkflow(req.scope).run({
    input: { ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.status(201).json({ parcel: result })
}
