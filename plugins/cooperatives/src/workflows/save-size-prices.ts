import { ProductVariantWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { SizePrices } from "./rules/plain-prices"
import { saveSizePricesStep } from "./steps/save-size-prices"

/** Writes prices of sizes and tells whoever shows them. */
export const saveSizePricesWorkflow = createWorkflow(
  "save-size-prices",
  function (input: { sizes: SizePrices[] }) {
    when("has-sizes", { input }, ({ input }) =>
      Boolean(input.sizes.length)
    ).then(() => {
      emitEventStep({
        eventName: ProductVariantWorkflowEvents.UPDATED,
        data: saveSizePricesStep(input.sizes),
      })
    })
    return new WorkflowResponse(input)
  }
)
