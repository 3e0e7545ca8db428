import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  WorkflowResponse,
  type ReturnWorkflow,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"

const failStep = createStep("fail", async () => {
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "a later step failed"
  )
})

/** The workflow, followed by a step that fails and takes it back. */
export function failAfter<Input extends object, Output>(
  workflow: ReturnWorkflow<Input, Output, []>
) {
  return createWorkflow(
    `${workflow.getName()}-then-fail`,
    function (input: WorkflowData<Input>) {
      workflow.runAsStep({ input })
      failStep()
      return new WorkflowResponse(input)
    }
  )
}
