import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { saveSizePricesWorkflow } from "./save-size-prices"
import {
  preparePriceChangeStep,
  type ChangeSizePriceInput,
} from "./steps/prepare-price-change"

/** Changes what a size costs in Morocco, at once; a jump must be confirmed. */
export const changeSizePriceWorkflow = createWorkflow(
  "change-size-price",
  function (input: ChangeSizePriceInput) {
    saveSizePricesWorkflow.runAsStep({
      input: preparePriceChangeStep(input),
    })
    return new WorkflowResponse(input)
  }
)
