import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import {
  writePasswordResetStep,
  type WritePasswordResetInput,
} from "./steps/write-password-reset"

/** Sends a person the link to a new password, in the language they asked in. */
export const sendPasswordResetWorkflow = createWorkflow(
  "send-password-reset",
  function (input: WritePasswordResetInput) {
    const letters = writePasswordResetStep(input)
    return new WorkflowResponse(sendNotificationsStep(letters))
  }
)
