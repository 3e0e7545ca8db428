import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import {
  preparePriceChangeStep,
  type ChangeSizePriceInput,
} from "./steps/prepare-price-change"

/** Changes what a size costs in Morocco, at once; a jump must be confirmed. */
export const changeSizePriceWorkflow = createWorkflow(
  "change-size-price",
  function (input: ChangeSizePriceInput) {
    updateProductVariantsWorkflow.runAsStep({
      input: preparePriceChangeStep(input),
    })
    return new WorkflowResponse(input)
  }
)
