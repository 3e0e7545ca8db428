import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  revokeAssistanceGrantStep,
  type RevokeAssistanceInput,
} from "./steps/revoke-assistance-grant"

export type { RevokeAssistanceInput }

/** Calls a coach off: the next request of theirs is refused. */
export const revokeAssistanceWorkflow = createWorkflow(
  "revoke-assistance",
  function (input: RevokeAssistanceInput) {
    return new WorkflowResponse(revokeAssistanceGrantStep(input))
  }
)
