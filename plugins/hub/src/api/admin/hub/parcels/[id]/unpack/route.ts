import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { unpackParcelWorkflow } from "../../../../../../workflows/unpack-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await unpackParcelWorkflow(req.scope).run({
    input: { id, author: req.auth_context.actor_id },
  })
  res.json({ id })
}
