import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { saveSizePricesWorkflow } from "./save-size-prices"
import {
  preparePricesAbroadStep,
  type PriceAbroadInput,
} from "./steps/prepare-prices-abroad"

export type { PriceAbroad } from "./steps/prepare-prices-abroad"

/** Sets what sizes cost abroad; their prices in dirhams stay. */
export const priceAbroadWorkflow = createWorkflow(
  "price-abroad",
  function (input: PriceAbroadInput) {
    saveSizePricesWorkflow.runAsStep({ input: preparePricesAbroadStep(input) })
    return new WorkflowResponse(input)
  }
)
