import { resolvePermissions } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StaffTask } from "../../../../types/to-do"
import { listTasks } from "../../../../workflows/queries/list-tasks"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ tasks: StaffTask[] }>
) => {
  const { roles } = req.auth_context.app_metadata
  const found = await listTasks(req.scope, new Date())
  // All at once: the core reads what a role holds anew for each question.
  const granted = await resolvePermissions({
    roles: Array.isArray(roles) ? roles.map(String) : [],
    universe: found.map(({ policy }) => policy),
    container: req.scope,
  })
  res.json({
    tasks: found.flatMap(({ policy, ...task }) =>
      granted.has(`${policy.resource}:${policy.operation}`) ? [task] : []
    ),
  })
}
