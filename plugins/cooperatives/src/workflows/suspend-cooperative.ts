import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { validateCooperativeStatusStep } from "./steps/validate-cooperative-status"
import { withdrawCooperativeWorkflow } from "./withdraw-cooperative"

/** Stops an active cooperative from selling, until it is reactivated. */
export const suspendCooperativeWorkflow = createWorkflow(
  "suspend-cooperative",
  function (input: { id: string }) {
    validateCooperativeStatusStep({
      id: input.id,
      from: ["active"],
      action: "suspended",
    })
    const cooperative = withdrawCooperativeWorkflow.runAsStep({
      input: { id: input.id, status: "suspended" },
    })
    emitEventStep({
      eventName: CooperativeEvents.SUSPENDED,
      data: { id: input.id },
    })
    return new WorkflowResponse(cooperative)
  }
)
