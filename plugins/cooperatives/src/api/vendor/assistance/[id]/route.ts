import { listAssistanceGrants } from "../../../../workflows/queries/list-assistance-grants"
import { revokeAssistanceWorkflow } from "../../../../workflows/revoke-assistance"
import { vendorRoute } from "../../vendor-route"

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  await revokeAssistanceWorkflow(req.scope).run({
    input: { id: String(req.params.id), cooperative_id },
  })
  res.json({ grants: await listAssistanceGrants(req.scope, cooperative_id) })
})
