import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeNotificationEvents } from "../types/events"
import {
  createCooperativeNotificationStep,
  type NotifyCooperativeInput,
} from "./steps/create-cooperative-notification"

export type { NotifyCooperativeInput }

/** Tells a cooperative something: in its space, and by whoever writes letters. */
export const notifyCooperativeWorkflow = createWorkflow(
  "notify-cooperative",
  function (input: NotifyCooperativeInput) {
    const notification = createCooperativeNotificationStep(input)
    emitEventStep({
      eventName: CooperativeNotificationEvents.CREATED,
      data: { id: notification.id },
    })
    return new WorkflowResponse(notification)
  }
)
