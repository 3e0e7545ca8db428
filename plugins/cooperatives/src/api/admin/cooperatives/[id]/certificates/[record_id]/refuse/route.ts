import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseCertificateWorkflow } from "../../../../../../../workflows/refuse-certificate"
import { getCooperativeDetail } from "../../../../get-cooperative-detail"
import type { AdminRefuse } from "../../../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRefuse>,
  res: MedusaResponse
) => {
  const cooperative_id = String(req.params.id)
  await refuseCertificateWorkflow(req.scope).run({
    input: {
      id: String(req.params.record_id),
      cooperative_id,
      refused_by: req.auth_context.actor_id,
      reason: req.validatedBody.reason,
    },
  })
  res.json({
    cooperative: await getCooperativeDetail(req.scope, cooperative_id),
  })
}
