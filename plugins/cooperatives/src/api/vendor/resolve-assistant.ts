import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AssistanceScope } from "../../types/assistance"
import type { VendorContext } from "../../types/vendor-context"
import { findAssistant } from "../../workflows/queries/find-assistant"
import { isGrantActive } from "../../workflows/rules/is-grant-active"

type GrantRow = {
  id: string
  user_id: string
  scope: AssistanceScope
  expires_at: Date | string
  revoked_at: Date | string | null
  cooperative_id: string
  cooperative: { status: VendorContext["cooperative_status"] } | null
}

/**
 * Who acts for a cooperative under its grant: read from the database on every
 * request, as is whether that person is still staff and still a coach. Null
 * when the grant is over.
 */
export async function resolveAssistant({
  auth_context,
  scope: container,
}: AuthenticatedMedusaRequest): Promise<VendorContext | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "assistance_grant",
    fields: [
      "id",
      "user_id",
      "scope",
      "expires_at",
      "revoked_at",
      "cooperative_id",
      "cooperative.status",
    ],
    filters: { id: [auth_context.actor_id] },
  })
  const [grant]: GrantRow[] = data
  if (!grant?.cooperative || !isGrantActive(grant, new Date())) {
    return null
  }
  const coach = await findAssistant(container, grant.user_id)
  if (!coach) {
    return null
  }
  return {
    cooperative_id: grant.cooperative_id,
    cooperative_status: grant.cooperative.status,
    admin_id: coach.id,
    admin_email: coach.name,
    role: grant.scope === "all" ? "manager" : "editor",
    language: "fr",
    assistant: {
      grant_id: grant.id,
      user_id: coach.id,
      name: coach.name,
      scope: grant.scope,
      expires_at: new Date(grant.expires_at).toISOString(),
    },
  }
}
