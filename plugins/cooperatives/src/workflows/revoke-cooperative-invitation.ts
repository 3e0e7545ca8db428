import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  revokeInvitationStep,
  type RevokeInvitationInput,
} from "./steps/revoke-invitation"

/** Takes an invitation back: its link opens nothing any more. */
export const revokeCooperativeInvitationWorkflow = createWorkflow(
  "revoke-cooperative-invitation",
  function (input: RevokeInvitationInput) {
    return new WorkflowResponse(revokeInvitationStep(input))
  }
)
