import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { validateCooperativeStatusStep } from "./steps/validate-cooperative-status"
import { withdrawCooperativeWorkflow } from "./withdraw-cooperative"

/** Ends a cooperative's activity for good; its orders stay readable. */
export const closeCooperativeWorkflow = createWorkflow(
  "close-cooperative",
  function (input: { id: string }) {
    validateCooperativeStatusStep({
      id: input.id,
      from: ["pending", "active", "suspended"],
      action: "closed",
    })
    const cooperative = withdrawCooperativeWorkflow.runAsStep({
      input: { id: input.id, status: "closed" },
    })
    emitEventStep({
      eventName: CooperativeEvents.CLOSED,
      data: { id: input.id },
    })
    return new WorkflowResponse(cooperative)
  }
)
