import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ListingChangeEvents } from "../types/events"
import { findSubmittedChangeStep } from "./steps/find-submitted-change"
import { updateListingChangeStep } from "./steps/update-listing-change"

/** A change that goes back, why, and who of staff says so. */
export type ReturnListingChangeInput = {
  id: string
  reason: string
  decided_by: string
}

/** Sends a submitted change back to its cooperative with a reason. */
export const returnListingChangeWorkflow = createWorkflow(
  "return-listing-change",
  function (input: ReturnListingChangeInput) {
    findSubmittedChangeStep({ id: input.id })
    const change = updateListingChangeStep(
      transform({ input }, ({ input }) => ({
        ...input,
        status: "returned" as const,
        decided_at: new Date(),
      }))
    )
    emitEventStep({
      eventName: ListingChangeEvents.RETURNED,
      data: { id: input.id },
    })
    return new WorkflowResponse(change)
  }
)
