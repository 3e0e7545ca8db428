import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeApplicationEvents } from "../types/events"
import { approveCooperativeWorkflow } from "./approve-cooperative"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { findApplicationStep } from "./steps/find-application"
import { updateCooperativeApplicationStep } from "./steps/update-cooperative-application"

/** An application, and who of staff decides. */
export type ApproveCooperativeApplicationInput = {
  id: string
  decided_by: string
}

/** Lets the cooperative of an application sell. */
export const approveCooperativeApplicationWorkflow = createWorkflow(
  "approve-cooperative-application",
  function (input: ApproveCooperativeApplicationInput) {
    const application = findApplicationStep({
      id: input.id,
      status: "submitted",
    })
    updateCooperativeApplicationStep(
      transform({ input }, ({ input }) => ({
        ...input,
        status: "approved" as const,
        decided_at: new Date(),
      }))
    )
    approveCooperativeWorkflow.runAsStep({
      input: { id: application.cooperative.id },
    })
    notifyCooperativeWorkflow.runAsStep({
      input: {
        cooperative_id: application.cooperative.id,
        kind: "application-approved",
      },
    })
    emitEventStep({
      eventName: CooperativeApplicationEvents.APPROVED,
      data: { id: input.id },
    })
    return new WorkflowResponse(application)
  }
)
