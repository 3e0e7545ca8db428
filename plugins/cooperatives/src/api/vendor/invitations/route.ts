import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaRequest } from "@medusajs/framework/http"
import type {
  InviteCooperativeAdmin,
  VendorInvitation,
} from "../../../types/cooperative-invitation"
import { inviteCooperativeAdminWorkflow } from "../../../workflows/invite-cooperative-admin"
import { vendorRoute } from "../vendor-route"
import { scopeToCooperative } from "../vendor-scope"

export const GET = vendorRoute(async (req, res) => {
  res.json({ invitations: await listOpenInvitations(req) })
})

export const POST = vendorRoute<InviteCooperativeAdmin>(
  async (req, res, { cooperative_id, admin_id }) => {
    await inviteCooperativeAdminWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id, invited_by: admin_id },
    })
    res.status(201).json({ invitations: await listOpenInvitations(req) })
  }
)

async function listOpenInvitations(
  req: MedusaRequest
): Promise<VendorInvitation[]> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_invitation",
    fields: ["id", "email", "role", "expires_at", "created_at"],
    filters: scopeToCooperative(req, { accepted_at: null }),
    pagination: { skip: 0, take: 200, order: { created_at: "DESC" } },
  })
  return data
}
