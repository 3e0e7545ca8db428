import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { saveListingsWorkflow } from "./save-listings"
import { setProductsStatusWorkflow } from "./set-products-status"
import { validateListingStateStep } from "./steps/validate-listing-state"

/** Brings a paused listing back into the shop. */
export const resumeListingWorkflow = createWorkflow(
  "resume-listing",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    validateListingStateStep({ input, expected: "paused" })
    const product_ids = transform({ input }, ({ input }) => [input.product_id])
    saveListingsWorkflow.runAsStep({
      input: { product_ids, listing: { paused: false } },
    })
    setProductsStatusWorkflow.runAsStep({
      input: { product_ids, status: "published" },
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
