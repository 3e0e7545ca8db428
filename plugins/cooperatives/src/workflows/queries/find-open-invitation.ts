import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { hashInvitationToken } from "../../invitations/invitation-token"
import type { Language } from "../../types/languages"
import type { CooperativeAdminRole } from "../../types/vendor-context"

/** An invitation that can still be accepted. */
export type OpenInvitation = {
  id: string
  email: string
  role: CooperativeAdminRole
  language: Language
  expires_at: string | Date
  cooperative_id: string
  cooperative: { name: string }
}

/**
 * The invitation behind a secret. Unknown, revoked, used and expired ones are
 * not found alike, so that a guess learns nothing.
 */
export async function findOpenInvitation(
  container: MedusaContainer,
  token: string
): Promise<OpenInvitation> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_invitation",
    fields: [
      "id",
      "email",
      "role",
      "language",
      "expires_at",
      "accepted_at",
      "cooperative_id",
      "cooperative.name",
    ],
    filters: { token_hash: [hashInvitationToken(token)] },
  })
  const [invitation]: (OpenInvitation & { accepted_at: unknown })[] = data
  if (
    !invitation ||
    invitation.accepted_at ||
    new Date(invitation.expires_at) < new Date()
  ) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This invitation does not exist or is no longer valid; ask for a new one"
    )
  }
  return invitation
}
