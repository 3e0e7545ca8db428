import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  freeParcelNumberStep,
  type FreeParcelNumberInput,
} from "./steps/free-parcel-number"

export type { FreeParcelNumberInput }

/** Takes a number off a parcel that did not leave; another may bear it. */
export const freeParcelNumberWorkflow = createWorkflow(
  "free-parcel-number",
  function (input: FreeParcelNumberInput) {
    freeParcelNumberStep(input)
    return new WorkflowResponse(input)
  }
)
