import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  markNotificationsReadStep,
  type MarkNotificationsReadInput,
} from "./steps/mark-notifications-read"

/** Marks a cooperative's news as read. */
export const markNotificationsReadWorkflow = createWorkflow(
  "mark-notifications-read",
  function (input: MarkNotificationsReadInput) {
    return new WorkflowResponse(markNotificationsReadStep(input))
  }
)
