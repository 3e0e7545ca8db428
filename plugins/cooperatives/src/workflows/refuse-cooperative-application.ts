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
import { CooperativeApplicationEvents } from "../types/events"
import { inviteAbsentApplicantWorkflow } from "./invite-absent-applicant"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { lockOfApplication } from "./rules/lock-of-application"
import { findApplicationStep } from "./steps/find-application"
import { updateCooperativeApplicationStep } from "./steps/update-cooperative-application"
import { validateCooperativeStatusStep } from "./steps/validate-cooperative-status"

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
    const key = transform({ input }, lockOfApplication)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const application = findApplicationStep({
      id: input.id,
      status: "submitted",
    })
    validateCooperativeStatusStep({
      id: application.cooperative.id,
      from: ["pending"],
      action: "refused",
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
    inviteAbsentApplicantWorkflow.runAsStep({ input: application })
    emitEventStep({
      eventName: CooperativeApplicationEvents.REFUSED,
      data: { id: input.id },
    })
    releaseLockStep({ key })
    return new WorkflowResponse(application)
  }
)
