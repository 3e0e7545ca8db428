import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { discardOpenChangeWorkflow } from "./discard-open-change"
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { validateWasPublishedStep } from "./steps/validate-was-published"

/** Throws an open change away; what shoppers see stays as it is. */
export const discardListingChangeWorkflow = createWorkflow(
  "discard-listing-change",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    validateWasPublishedStep({ input, expected: true })
    discardOpenChangeWorkflow.runAsStep({ input })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
