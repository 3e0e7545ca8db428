import type { GrantAssistance } from "../../../types/assistance"
import { grantAssistanceWorkflow } from "../../../workflows/grant-assistance"
import { listAssistants } from "../../../workflows/queries/find-assistant"
import { listAssistanceGrants } from "../../../workflows/queries/list-assistance-grants"
import { vendorRoute } from "../vendor-route"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  const [grants, assistants] = await Promise.all([
    listAssistanceGrants(req.scope, cooperative_id),
    listAssistants(req.scope),
  ])
  res.json({ grants, assistants })
})

export const POST = vendorRoute<GrantAssistance>(
  async (req, res, { cooperative_id, admin_id }) => {
    await grantAssistanceWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id, granted_by: admin_id },
    })
    res
      .status(201)
      .json({ grants: await listAssistanceGrants(req.scope, cooperative_id) })
  }
)
