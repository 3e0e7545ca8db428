import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { CooperativeApplicationEvents } from "../types/events"
import { approveCooperativeWorkflow } from "./approve-cooperative"
import { inviteAbsentApplicantWorkflow } from "./invite-absent-applicant"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { lockOfApplication } from "./rules/lock-of-application"
import { findApplicationStep } from "./steps/find-application"
import { updateCooperativeApplicationStep } from "./steps/update-cooperative-application"

/** An application, and who of staff decides. */
export type ApproveCooperativeApplicationInput = {
  id: string
  decided_by: string
}

/**
 * Lets the cooperative of an application sell. Where staff let it sell already,
 * on the cooperative's own page, the application is merely closed.
 */
export const approveCooperativeApplicationWorkflow = createWorkflow(
  "approve-cooperative-application",
  function (input: ApproveCooperativeApplicationInput) {
    const key = transform({ input }, lockOfApplication)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
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
    when(
      "does-not-sell-yet",
      { application },
      ({ application }) => application.cooperative.status !== "active"
    ).then(() => {
      approveCooperativeWorkflow.runAsStep({
        input: { id: application.cooperative.id },
      })
    })
    notifyCooperativeWorkflow.runAsStep({
      input: {
        cooperative_id: application.cooperative.id,
        kind: "application-approved",
      },
    })
    inviteAbsentApplicantWorkflow.runAsStep({ input: application })
    emitEventStep({
      eventName: CooperativeApplicationEvents.APPROVED,
      data: { id: input.id },
    })
    releaseLockStep({ key })
    return new WorkflowResponse(application)
  }
)
