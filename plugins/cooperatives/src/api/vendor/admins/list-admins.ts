import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorAdmin } from "../../../types/cooperative-invitation"
import { getVendorContext, scopeToCooperative } from "../vendor-scope"

/** The people of the actor's cooperative. */
export async function listAdmins(req: MedusaRequest): Promise<VendorAdmin[]> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_admin",
    fields: ["id", "email", "first_name", "last_name", "role"],
    filters: scopeToCooperative(req, {}),
    pagination: { skip: 0, take: 200, order: { created_at: "ASC" } },
  })
  const people: Omit<VendorAdmin, "is_me">[] = data
  return people.map(({ id, email, first_name, last_name, role }) => ({
    id,
    email,
    first_name,
    last_name,
    role,
    is_me: id === getVendorContext(req).admin_id,
  }))
}
