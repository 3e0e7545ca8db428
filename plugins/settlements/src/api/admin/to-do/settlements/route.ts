import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listTasks } from "../../../../workflows/queries/list-tasks"

/** What waits in settlements, as far as the person's roles may do it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { roles } = req.auth_context.app_metadata
  const allowed = await Promise.all(
    (await listTasks(req.scope)).map(async ({ policy, ...task }) =>
      (await hasPermission({
        roles: Array.isArray(roles) ? roles.map(String) : [],
        actions: policy,
        container: req.scope,
      }))
        ? [task]
        : []
    )
  )
  res.json({ tasks: allowed.flat() })
}
