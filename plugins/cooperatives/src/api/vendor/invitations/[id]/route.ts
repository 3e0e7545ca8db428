import { revokeCooperativeInvitationWorkflow } from "../../../../workflows/revoke-cooperative-invitation"
import { vendorRoute } from "../../vendor-route"

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  const id = String(req.params.id)
  await revokeCooperativeInvitationWorkflow(req.scope).run({
    input: { id, cooperative_id },
  })
  res.json({ id, object: "cooperative_invitation", deleted: true })
})
