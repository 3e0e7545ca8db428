import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  signAssistanceTokenStep,
  type OpenAssistanceInput,
} from "./steps/sign-assistance-token"

export type { OpenAssistanceInput }

/** Lets a coach into the space of a cooperative that asked for it. */
export const openAssistanceWorkflow = createWorkflow(
  "open-assistance",
  function (input: OpenAssistanceInput) {
    return new WorkflowResponse(signAssistanceTokenStep(input))
  }
)
