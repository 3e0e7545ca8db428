import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorInvitation } from "../../types/cooperative-invitation"

/** The invitations of a cooperative that nobody accepted, the newest first. */
export async function listOpenInvitations(
  container: MedusaContainer,
  cooperative_id: string
): Promise<VendorInvitation[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_invitation",
    fields: ["id", "email", "role", "expires_at", "created_at"],
    filters: { cooperative_id: [cooperative_id], accepted_at: null },
    pagination: { skip: 0, take: 200, order: { created_at: "DESC" } },
  })
  return data
}
