import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CooperativeAdminFields } from "../../../../../types/records"
import { createCooperativeAdminWorkflow } from "../../../../../workflows/create-cooperative-admin"
import { getCooperativeDetail } from "../../get-cooperative-detail"

export const POST = async (
  req: MedusaRequest<CooperativeAdminFields>,
  res: MedusaResponse
) => {
  const cooperative_id = String(req.params.id)
  await createCooperativeAdminWorkflow(req.scope).run({
    input: { ...req.validatedBody, cooperative_id },
  })
  res.json({
    cooperative: await getCooperativeDetail(req.scope, cooperative_id),
  })
}
