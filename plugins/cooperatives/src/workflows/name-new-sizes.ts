import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { listSizeNamesStep } from "./steps/list-size-names"

/** Names a product's sizes, and what they differ by, in Arabic and English. */
export const nameNewSizesWorkflow = createWorkflow(
  "name-new-sizes",
  function (input: { product_id: string }) {
    const translations = listSizeNamesStep(input)
    createTranslationsWorkflow.runAsStep({ input: { translations } })
    return new WorkflowResponse(input)
  }
)
