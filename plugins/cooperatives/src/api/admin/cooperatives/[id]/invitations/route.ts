import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteCooperativeAdmin } from "../../../../../types/cooperative-invitation"
import { inviteCooperativeAdminWorkflow } from "../../../../../workflows/invite-cooperative-admin"
import { listOpenInvitations } from "../../../../../workflows/queries/list-open-invitations"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  res.json({ invitations: await listOpenInvitations(req.scope, id) })
}

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
