import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeInvitationEvents } from "../types/events"
import {
  createCooperativeInvitationStep,
  type InviteCooperativeAdminInput,
} from "./steps/create-cooperative-invitation"
import { validateCooperativeExistsStep } from "./steps/validate-cooperative-exists"
import { validateEmailIsFreeStep } from "./steps/validate-email-is-free"

export type { InviteCooperativeAdminInput }

/** Asks somebody to join a cooperative's space, by a secret link in a letter. */
export const inviteCooperativeAdminWorkflow = createWorkflow(
  "invite-cooperative-admin",
  function (input: InviteCooperativeAdminInput) {
    const address = transform({ input }, ({ input }) => ({
      ...input,
      email: input.email.toLowerCase(),
    }))
    validateCooperativeExistsStep({ id: input.cooperative_id })
    validateEmailIsFreeStep({ email: address.email })
    const invitation = createCooperativeInvitationStep(address)
    emitEventStep({
      eventName: CooperativeInvitationEvents.CREATED,
      data: transform({ invitation }, ({ invitation }) => invitation),
    })
    return new WorkflowResponse(
      transform({ invitation }, ({ invitation }) => ({ id: invitation.id }))
    )
  }
)
