import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { planAdjustmentsStep, type StockChange } from "./steps/plan-adjustments"

/**
 * Adds pieces of variants to the hub's stock, or takes them away. Variants
 * whose stock is not counted are left alone.
 */
export const adjustStockWorkflow = createWorkflow(
  "adjust-stock",
  function (input: { changes: StockChange[] }) {
    const adjustments = planAdjustmentsStep(input)
    const levels = adjustInventoryLevelsStep(adjustments)
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform({ levels }, ({ levels }) =>
        levels.map(({ id }) => ({ id }))
      ),
    })
    return new WorkflowResponse(levels)
  }
)
