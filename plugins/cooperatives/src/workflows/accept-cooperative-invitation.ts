import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows"
import { hashInvitationToken } from "../invitations/invitation-token"
import type { AcceptInvitation } from "../types/cooperative-invitation"
import {
  recordActivityWorkflow,
  type RecordActivityInput,
} from "./record-activity"
import { acceptInvitationStep } from "./steps/accept-invitation"
import { createCooperativeAdminStep } from "./steps/create-cooperative-admin"
import { findOpenInvitationStep } from "./steps/find-open-invitation"
import { setPasswordStep } from "./steps/set-password"
import { validateEmailIsFreeStep } from "./steps/validate-email-is-free"

/** The secret of a letter, and what its reader answers. */
export type AcceptCooperativeInvitationInput = AcceptInvitation & {
  token: string
}

/** Opens a cooperative's space to the person who was invited, once. */
export const acceptCooperativeInvitationWorkflow = createWorkflow(
  "accept-cooperative-invitation",
  function (input: AcceptCooperativeInvitationInput) {
    const key = transform(
      { input },
      ({ input }) => `invitation:${hashInvitationToken(input.token)}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const invitation = findOpenInvitationStep({ token: input.token })
    validateEmailIsFreeStep({ email: invitation.email })
    acceptInvitationStep({ id: invitation.id })
    const admin = createCooperativeAdminStep(
      transform({ input, invitation }, ({ input, invitation }) => ({
        cooperative_id: invitation.cooperative_id,
        email: invitation.email,
        role: invitation.role,
        language: invitation.language,
        first_name: input.first_name,
        last_name: input.last_name,
      }))
    )
    const authIdentityId = setPasswordStep({
      email: invitation.email,
      password: input.password,
    })
    setAuthAppMetadataStep({
      authIdentityId,
      actorType: "cooperative_admin",
      value: admin.id,
    })
    releaseLockStep({ key })
    // Nobody is signed in yet, so the door does not know who acts. Last, since
    // nothing takes a line of the log back.
    recordActivityWorkflow.runAsStep({
      input: transform({ input, invitation, admin }, toActivity),
    })
    return new WorkflowResponse(
      transform({ admin }, ({ admin }) => ({ email: admin.email }))
    )
  }
)

function toActivity({
  input: { first_name, last_name },
  invitation: { cooperative_id, role },
  admin,
}: {
  input: AcceptCooperativeInvitationInput
  invitation: { cooperative_id: string; role: string }
  admin: { id: string }
}): RecordActivityInput {
  const name = `${first_name} ${last_name}`
  return {
    cooperative_id,
    actor_type: "cooperative",
    actor_id: admin.id,
    actor_name: name,
    action: "cooperative_admin.joined",
    subject_id: admin.id,
    subject_name: name,
    changes: { role: { before: null, after: role } },
  }
}
