import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createInvitationToken,
  hashInvitationToken,
} from "../../invitations/invitation-token"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import {
  INVITATION_VALID_DAYS,
  type InviteCooperativeAdmin,
} from "../../types/cooperative-invitation"

/** Who is asked to join which cooperative, and by whom; null for the shop. */
export type InviteCooperativeAdminInput = InviteCooperativeAdmin & {
  cooperative_id: string
  invited_by: string | null
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Keeps an invitation in place of open ones to the same address, and gives its
 * secret to be sent: only the hash stays. Undone by restoring what was open.
 */
export const createCooperativeInvitationStep = createStep(
  "create-cooperative-invitation",
  async (input: InviteCooperativeAdminInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const replaced = await service.listCooperativeInvitations({
      cooperative_id: [input.cooperative_id],
      email: [input.email],
      accepted_at: null,
    })
    const ids = replaced.map(({ id }) => id)
    await service.softDeleteCooperativeInvitations(ids)
    const token = createInvitationToken()
    const { id } = await service.createCooperativeInvitations({
      ...input,
      token_hash: hashInvitationToken(token),
      expires_at: new Date(Date.now() + INVITATION_VALID_DAYS * DAY_MS),
    })
    return new StepResponse({ id, token }, { id, replaced: ids })
  },
  async (done, { container }) => {
    if (done) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.deleteCooperativeInvitations([done.id])
      await service.restoreCooperativeInvitations(done.replaced)
    }
  }
)
