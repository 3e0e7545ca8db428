import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ListingKey } from "./queries/get-listing"
import { saveListingsWorkflow } from "./save-listings"
import { setProductsStatusWorkflow } from "./set-products-status"
import { validateListingStateStep } from "./steps/validate-listing-state"

/** Brings a paused listing back into the shop. */
export const resumeListingWorkflow = createWorkflow(
  "resume-listing",
  function (input: ListingKey) {
    validateListingStateStep({ input, expected: "paused" })
    const product_ids = transform({ input }, ({ input }) => [input.product_id])
    saveListingsWorkflow.runAsStep({
      input: { product_ids, listing: { paused: false } },
    })
    setProductsStatusWorkflow.runAsStep({
      input: { product_ids, status: "published" },
    })
    return new WorkflowResponse(input)
  }
)
