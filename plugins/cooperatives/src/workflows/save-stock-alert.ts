import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  saveStockAlertStep,
  type SaveStockAlertInput,
} from "./steps/save-stock-alert"

/** Keeps at how many pieces a cooperative is told that stock runs low. */
export const saveStockAlertWorkflow = createWorkflow(
  "save-stock-alert",
  function (input: SaveStockAlertInput) {
    return new WorkflowResponse(saveStockAlertStep(input))
  }
)
