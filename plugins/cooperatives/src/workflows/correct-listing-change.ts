import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ListingContent } from "../types/listing-content"
import { lockOfListing } from "./rules/lock-of-listing"
import { findSubmittedChangeStep } from "./steps/find-submitted-change"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"
import { validateListingContentStep } from "./steps/validate-listing-content"

/** A submitted change, and its content as staff corrected or translated it. */
export type CorrectListingChangeInput = {
  id: string
  content: ListingContent
  /** The revision that staff read. */
  revision?: number
}

/** Lets staff correct and translate what a cooperative submitted. */
export const correctListingChangeWorkflow = createWorkflow(
  "correct-listing-change",
  function (input: CorrectListingChangeInput) {
    const seen = findSubmittedChangeStep({ id: input.id })
    const key = transform({ input: seen }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    // Read again: the cooperative may have saved before the lock was held.
    const submitted = findSubmittedChangeStep({
      id: input.id,
      revision: input.revision,
    }).config({ name: "find-submitted-change-under-lock" })
    const found = findOpenChangeStep({
      product_id: submitted.product_id,
      cooperative_id: submitted.cooperative_id,
    })
    validateListingContentStep({
      cooperative_id: submitted.cooperative_id,
      content: input.content,
      image_ids: found.image_ids,
    })
    const change = updateListingChangeStep(
      transform({ input, submitted }, ({ input, submitted }) => ({
        id: input.id,
        content: input.content,
        revision: submitted.revision + 1,
      }))
    )
    releaseLockStep({ key })
    return new WorkflowResponse(change)
  }
)
