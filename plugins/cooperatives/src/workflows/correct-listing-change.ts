import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "../types/listing-content"
import { findSubmittedChangeStep } from "./steps/find-submitted-change"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"
import { validateListingContentStep } from "./steps/validate-listing-content"

/** A submitted change, and its content as staff corrected or translated it. */
export type CorrectListingChangeInput = { id: string; content: ListingContent }

/** Lets staff correct and translate what a cooperative submitted. */
export const correctListingChangeWorkflow = createWorkflow(
  "correct-listing-change",
  function (input: CorrectListingChangeInput) {
    const submitted = findSubmittedChangeStep({ id: input.id })
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
    return new WorkflowResponse(change)
  }
)
