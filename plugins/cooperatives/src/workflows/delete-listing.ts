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
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"
import { validateWasPublishedStep } from "./steps/validate-was-published"

/** Deletes a listing that no shopper ever saw. */
export const deleteListingWorkflow = createWorkflow(
  "delete-listing",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    validateWasPublishedStep({ input, expected: false })
    const found = findOpenChangeStep({
      product_id: input.product_id,
      cooperative_id: input.cooperative_id,
      statuses: ["draft", "submitted", "returned"],
    })
    updateListingChangeStep(
      transform({ found }, ({ found }) => ({
        id: String(found.change?.id),
        status: "discarded" as const,
      }))
    )
    deleteProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ids: [input.product_id] })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
