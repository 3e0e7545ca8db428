import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { WithdrawalEvents } from "../types/events"
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { saveListingsWorkflow } from "./save-listings"
import { setProductsStatusWorkflow } from "./set-products-status"
import { validateListingStateStep } from "./steps/validate-listing-state"

/** Takes a listing out of the shop, and by event out of open carts, until its maker resumes it. */
export const pauseListingWorkflow = createWorkflow(
  "pause-listing",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    validateListingStateStep({ input, expected: "published" })
    const product_ids = transform({ input }, ({ input }) => [input.product_id])
    saveListingsWorkflow.runAsStep({
      input: { product_ids, listing: { paused: true } },
    })
    setProductsStatusWorkflow.runAsStep({
      input: { product_ids, status: "draft" },
    })
    emitEventStep({
      eventName: WithdrawalEvents.PRODUCTS_WITHDRAWN,
      data: {
        cooperative_id: input.cooperative_id,
        product_ids,
        reason: "listing_paused",
      },
    }).config({ name: "emit-products-withdrawn" })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
