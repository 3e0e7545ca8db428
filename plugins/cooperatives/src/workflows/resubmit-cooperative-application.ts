import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeApplicationEvents } from "../types/events"
import { findLatestApplicationStep } from "./steps/find-latest-application"
import { updateCooperativeApplicationStep } from "./steps/update-cooperative-application"

/** A cooperative whose application was refused, and what it makes. */
export type ResubmitCooperativeApplicationInput = {
  cooperative_id: string
  products?: string
}

/** Sends a refused application to staff again, once it was corrected. */
export const resubmitCooperativeApplicationWorkflow = createWorkflow(
  "resubmit-cooperative-application",
  function (input: ResubmitCooperativeApplicationInput) {
    const latest = findLatestApplicationStep({
      cooperative_id: input.cooperative_id,
      status: "refused",
    })
    const application = updateCooperativeApplicationStep(
      transform({ input, latest }, ({ input, latest }) => ({
        id: latest.id,
        ...(input.products && { products: input.products }),
        status: "submitted" as const,
        submitted_at: new Date(),
        reason: null,
        decided_at: null,
        decided_by: null,
      }))
    )
    emitEventStep({
      eventName: CooperativeApplicationEvents.SUBMITTED,
      data: { id: application.id },
    })
    return new WorkflowResponse(application)
  }
)
