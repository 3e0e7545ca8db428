import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listTasks } from "../../../../workflows/queries/list-tasks"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { roles } = req.auth_context.app_metadata
  // The list of things to do shows each role only what it may do.
  const isAllowed = await hasPermission({
    roles: Array.isArray(roles) ? roles.map(String) : [],
    actions: { resource: "hub", operation: "update" },
    container: req.scope,
  })
  res.json({ tasks: isAllowed ? await listTasks(req.scope) : [] })
}
