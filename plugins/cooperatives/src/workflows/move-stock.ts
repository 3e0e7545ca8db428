import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveStockStep, type MoveStockInput } from "./steps/move-stock"

/** Moves a cooperative's stock, all of it or nothing. */
export const moveStockWorkflow = createWorkflow(
  "move-stock",
  function (input: MoveStockInput) {
    return new WorkflowResponse(moveStockStep(input))
  }
)
