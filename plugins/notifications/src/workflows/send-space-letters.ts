import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import {
  writeSpaceLettersStep,
  type WriteSpaceLettersInput,
} from "./steps/write-space-letters"

/** Sends people of a cooperative their news or their invitation. */
export const sendSpaceLettersWorkflow = createWorkflow(
  "send-space-letters",
  function (input: WriteSpaceLettersInput) {
    return new WorkflowResponse(
      sendNotificationsStep(writeSpaceLettersStep(input))
    )
  }
)
