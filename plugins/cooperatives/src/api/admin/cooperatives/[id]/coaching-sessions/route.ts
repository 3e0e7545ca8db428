import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoachingSession } from "../../../../../types/records"
import { createCooperativeRecordWorkflow } from "../../../../../workflows/create-cooperative-record"
import { getCooperativeDetail } from "../../get-cooperative-detail"

export const POST = async (
  req: MedusaRequest<CoachingSession>,
  res: MedusaResponse
) => {
  const cooperative_id = String(req.params.id)
  await createCooperativeRecordWorkflow(req.scope).run({
    input: {
      kind: "coaching_session",
      fields: req.validatedBody,
      cooperative_id,
    },
  })
  res.json({
    cooperative: await getCooperativeDetail(req.scope, cooperative_id),
  })
}
