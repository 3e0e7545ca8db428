import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { captureOrderPaymentsWorkflow } from "../workflows"

/** Takes the card's money as soon as the order exists; a failure leaves it authorised. */
export default async function capturePlacedOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = event.data.id
  try {
    await captureOrderPaymentsWorkflow(container).run({ input: { order_id } })
  } catch (error) {
    const reason = reasonOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Order ${order_id} keeps its card payment authorised, to be captured again within minutes: ${reason}`
      )
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "capture-placed-order" },
}
