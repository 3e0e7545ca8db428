import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createActivityStep,
  type RecordActivityInput,
} from "./steps/create-activity"

export type { RecordActivityInput }

/** Notes who changed what of a cooperative. */
export const recordActivityWorkflow = createWorkflow(
  "record-activity",
  function (input: RecordActivityInput) {
    return new WorkflowResponse(createActivityStep(input))
  }
)
