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
import { ListingChangeEvents } from "../types/events"
import type { ListingKey } from "./queries/get-listing"
import { lockOfListing } from "./rules/lock-of-listing"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"
import { validateListingIsCompleteStep } from "./steps/validate-listing-is-complete"

/** Sends a listing's change to staff, when nothing is missing. */
export const submitListingWorkflow = createWorkflow(
  "submit-listing",
  function (input: ListingKey) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const found = findOpenChangeStep({
      product_id: input.product_id,
      cooperative_id: input.cooperative_id,
      statuses: ["draft", "returned"],
    })
    validateListingIsCompleteStep(input)
    const change = updateListingChangeStep(
      transform({ found }, ({ found }) => ({
        id: String(found.change?.id),
        status: "submitted" as const,
        submitted_at: new Date(),
        reason: null,
      }))
    )
    emitEventStep({
      eventName: ListingChangeEvents.SUBMITTED,
      data: transform({ change }, ({ change }) => ({ id: change.id })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(change)
  }
)
