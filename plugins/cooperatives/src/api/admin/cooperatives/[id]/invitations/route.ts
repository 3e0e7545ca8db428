import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteCooperativeAdmin } from "../../../../../types/cooperative-invitation"
import { inviteCooperativeAdminWorkflow } from "../../../../../workflows/invite-cooperative-admin"

export const POST = async (
  req: MedusaRequest<InviteCooperativeAdmin>,
  res: MedusaResponse
) => {
  const cooperative_id = String(req.params.id)
  const { result } = await inviteCooperativeAdminWorkflow(req.scope).run({
    input: { ...req.validatedBody, cooperative_id, invited_by: null },
  })
  res.status(201).json({ cooperative_invitation: result })
}
