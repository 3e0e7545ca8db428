import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoachingSession } from "../../../../../../types/records"
import { deleteCooperativeRecordWorkflow } from "../../../../../../workflows/delete-cooperative-record"
import { updateCooperativeRecordWorkflow } from "../../../../../../workflows/update-cooperative-record"
import { getCooperativeDetail } from "../../../get-cooperative-detail"

export const POST = async (
  req: MedusaRequest<Partial<CoachingSession>>,
  res: MedusaResponse
) => {
  const id = String(req.params.record_id)
  const cooperative_id = String(req.params.id)
  await updateCooperativeRecordWorkflow(req.scope).run({
    input: {
      id,
      kind: "coaching_session",
      fields: req.validatedBody,
      cooperative_id,
    },
  })
  res.json({
    cooperative: await getCooperativeDetail(req.scope, cooperative_id),
  })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.record_id)
  await deleteCooperativeRecordWorkflow(req.scope).run({
    input: {
      id,
      kind: "coaching_session",
      cooperative_id: String(req.params.id),
    },
  })
  res.json({ id, object: "coaching_session", deleted: true })
}
