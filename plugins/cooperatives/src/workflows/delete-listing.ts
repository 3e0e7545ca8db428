import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteProductsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { discardOpenChangeWorkflow } from "./discard-open-change"
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { validateWasPublishedStep } from "./steps/validate-was-published"

/** Deletes a listing that no shopper ever saw. */
export const deleteListingWorkflow = createWorkflow(
  "delete-listing",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    validateWasPublishedStep({ input, expected: false })
    discardOpenChangeWorkflow.runAsStep({ input })
    deleteProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ids: [input.product_id] })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
