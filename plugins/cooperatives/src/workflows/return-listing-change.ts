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
import { lockOfListing } from "./rules/lock-of-listing"
import { findSubmittedChangeStep } from "./steps/find-submitted-change"
import { updateListingChangeStep } from "./steps/update-listing-change"

/** A change that goes back, why, and who of staff says so. */
export type ReturnListingChangeInput = {
  id: string
  reason: string
  decided_by: string
  /** The revision that staff read. */
  revision?: number
}

/** Sends a submitted change back to its cooperative with a reason. */
export const returnListingChangeWorkflow = createWorkflow(
  "return-listing-change",
  function (input: ReturnListingChangeInput) {
    const seen = findSubmittedChangeStep({ id: input.id })
    const key = transform({ input: seen }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    // Read again: the cooperative may have saved before the lock was held.
    const submitted = findSubmittedChangeStep({
      id: input.id,
      revision: input.revision,
    }).config({ name: "find-submitted-change-under-lock" })
    const change = updateListingChangeStep(
      transform({ input, submitted }, ({ input, submitted }) => ({
        id: submitted.id,
        status: "returned" as const,
        reason: input.reason,
        decided_by: input.decided_by,
        decided_at: new Date(),
      }))
    )
    emitEventStep({
      eventName: ListingChangeEvents.RETURNED,
      data: { id: input.id },
    })
    releaseLockStep({ key })
    return new WorkflowResponse(change)
  }
)
