import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelToPack } from "../../../../../../types/parcel"
import { packParcelWorkflow } from "../../../../../../workflows/pack-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest<ParcelToPack>,
  res: MedusaResponse
) => {
  const { result } = await packParcelWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: String(req.params.id),
      author: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ parcel: result })
}
