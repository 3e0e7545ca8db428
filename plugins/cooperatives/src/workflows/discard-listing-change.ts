import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"
import { validateWasPublishedStep } from "./steps/validate-was-published"

/** Throws an open change away; what shoppers see stays as it is. */
export const discardListingChangeWorkflow = createWorkflow(
  "discard-listing-change",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    validateWasPublishedStep({ input, expected: true })
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
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
