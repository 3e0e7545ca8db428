import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeApplicationEvents } from "../types/events"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { findApplicationStep } from "./steps/find-application"
import { updateCooperativeApplicationStep } from "./steps/update-cooperative-application"

/** An application, why it is refused, and who of staff decides. */
export type RefuseCooperativeApplicationInput = {
  id: string
  reason: string
  decided_by: string
}

/** Refuses an application with a reason; it may be corrected and sent again. */
export const refuseCooperativeApplicationWorkflow = createWorkflow(
  "refuse-cooperative-application",
  function (input: RefuseCooperativeApplicationInput) {
    const application = findApplicationStep({
      id: input.id,
      status: "submitted",
    })
    updateCooperativeApplicationStep(
      transform({ input }, ({ input }) => ({
        ...input,
        status: "refused" as const,
        decided_at: new Date(),
      }))
    )
    notifyCooperativeWorkflow.runAsStep({
      input: transform({ input, application }, ({ input, application }) => ({
        cooperative_id: application.cooperative.id,
        kind: "application-refused" as const,
        data: { reason: input.reason },
      })),
    })
    emitEventStep({
      eventName: CooperativeApplicationEvents.REFUSED,
      data: { id: input.id },
    })
    return new WorkflowResponse(application)
  }
)
