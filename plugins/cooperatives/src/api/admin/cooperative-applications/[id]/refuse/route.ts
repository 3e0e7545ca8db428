import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { getApplication } from "../../../../../workflows/queries/get-application"
import { refuseCooperativeApplicationWorkflow } from "../../../../../workflows/refuse-cooperative-application"
import type { AdminRefuseApplication } from "../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRefuseApplication>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await refuseCooperativeApplicationWorkflow(req.scope).run({
    input: { id, decided_by: req.auth_context.actor_id, ...req.validatedBody },
  })
  res.json({ cooperative_application: await getApplication(req.scope, id) })
}
