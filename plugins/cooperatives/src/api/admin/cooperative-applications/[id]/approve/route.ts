import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { approveCooperativeApplicationWorkflow } from "../../../../../workflows/approve-cooperative-application"
import { getApplication } from "../../../../../workflows/queries/get-application"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await approveCooperativeApplicationWorkflow(req.scope).run({
    input: { id, decided_by: req.auth_context.actor_id },
  })
  res.json({ cooperative_application: await getApplication(req.scope, id) })
}
