import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StaffTask } from "../../../../types/to-do"
import { listPaymentTasks } from "../../../../workflows/queries/list-payment-tasks"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ tasks: StaffTask[] }>
) => {
  const { roles } = req.auth_context.app_metadata
  const allowed = await Promise.all(
    (await listPaymentTasks(req.scope)).map(async ({ policy, ...task }) =>
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
