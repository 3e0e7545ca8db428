import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import {
  preparePricesAbroadStep,
  type PriceAbroadInput,
} from "./steps/prepare-prices-abroad"

export type { PriceAbroad } from "./steps/prepare-prices-abroad"

/** Sets what sizes cost abroad; their prices in dirhams stay. */
export const priceAbroadWorkflow = createWorkflow(
  "price-abroad",
  function (input: PriceAbroadInput) {
    when("has-prices", { input }, ({ input }) =>
      Boolean(input.prices.length)
    ).then(() => {
      updateProductVariantsWorkflow.runAsStep({
        input: preparePricesAbroadStep(input),
      })
    })
    return new WorkflowResponse(input)
  }
)
