import type { InviteCooperativeAdmin } from "../../../types/cooperative-invitation"
import { inviteCooperativeAdminWorkflow } from "../../../workflows/invite-cooperative-admin"
import { listOpenInvitations } from "../../../workflows/queries/list-open-invitations"
import { vendorRoute } from "../vendor-route"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  res.json({
    invitations: await listOpenInvitations(req.scope, cooperative_id),
  })
})

export const POST = vendorRoute<InviteCooperativeAdmin>(
  async (req, res, { cooperative_id, admin_id }) => {
    await inviteCooperativeAdminWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id, invited_by: admin_id },
    })
    res.status(201).json({
      invitations: await listOpenInvitations(req.scope, cooperative_id),
    })
  }
)
