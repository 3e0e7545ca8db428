import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { AssistanceGrantView } from "../../types/assistance"
import { isGrantActive } from "../rules/is-grant-active"

/** The grants that a cooperative gave, newest first. */
export async function listAssistanceGrants(
  container: MedusaContainer,
  cooperative_id: string
): Promise<AssistanceGrantView[]> {
  const service =
    container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const grants = await service.listAssistanceGrants(
    { cooperative_id: [cooperative_id] },
    { order: { created_at: "DESC" }, take: 50 }
  )
  const now = new Date()
  return grants.map((grant) => ({
    id: grant.id,
    user_id: grant.user_id,
    assistant: grant.assistant_name,
    scope: grant.scope,
    granted_by: grant.granted_by,
    created_at: new Date(grant.created_at).toISOString(),
    expires_at: new Date(grant.expires_at).toISOString(),
    revoked_at: grant.revoked_at && new Date(grant.revoked_at).toISOString(),
    is_active: isGrantActive(grant, now),
  }))
}
