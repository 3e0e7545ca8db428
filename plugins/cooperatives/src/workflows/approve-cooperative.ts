import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { updateCooperativeStep } from "./steps/update-cooperative"
import { validateCooperativeStatusStep } from "./steps/validate-cooperative-status"

/** Lets a pending cooperative sell. */
export const approveCooperativeWorkflow = createWorkflow(
  "approve-cooperative",
  function (input: { id: string }) {
    validateCooperativeStatusStep({
      id: input.id,
      from: ["pending"],
      action: "approved",
    })
    const cooperative = updateCooperativeStep({
      id: input.id,
      status: "active",
    })
    emitEventStep({
      eventName: CooperativeEvents.APPROVED,
      data: { id: input.id },
    })
    return new WorkflowResponse(cooperative)
  }
)
