import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { verifyCertificateWorkflow } from "../../../../../../../workflows/verify-certificate"
import { getCooperativeDetail } from "../../../../get-cooperative-detail"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = String(req.params.record_id)
  const cooperative_id = String(req.params.id)
  await verifyCertificateWorkflow(req.scope).run({
    input: { id, cooperative_id, verified_by: req.auth_context.actor_id },
  })
  res.json({
    cooperative: await getCooperativeDetail(req.scope, cooperative_id),
  })
}
