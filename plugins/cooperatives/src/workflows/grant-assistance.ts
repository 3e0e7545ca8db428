import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createAssistanceGrantStep,
  type GrantAssistanceInput,
} from "./steps/create-assistance-grant"

export type { GrantAssistanceInput }

/** Lets a coach act for a cooperative until a day that it chose. */
export const grantAssistanceWorkflow = createWorkflow(
  "grant-assistance",
  function (input: GrantAssistanceInput) {
    return new WorkflowResponse(createAssistanceGrantStep(input))
  }
)
