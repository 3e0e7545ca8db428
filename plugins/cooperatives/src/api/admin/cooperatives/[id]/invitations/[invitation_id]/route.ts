import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeCooperativeInvitationWorkflow } from "../../../../../../workflows/revoke-cooperative-invitation"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.invitation_id)
  await revokeCooperativeInvitationWorkflow(req.scope).run({
    input: { id, cooperative_id: String(req.params.id) },
  })
  res.json({ id, object: "cooperative_invitation", deleted: true })
}
