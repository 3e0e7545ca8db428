import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { sendOrderConfirmationWorkflow } from "../workflows"

/** Tells the shopper that the order exists; a failure is tried again by the job. */
export default async function sendOrderConfirmation({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = event.data.id
  try {
    await sendOrderConfirmationWorkflow(container).run({ input: { order_id } })
  } catch (error) {
    const reason = reasonOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Order ${order_id} is not confirmed to its shopper yet, to be tried again within minutes: ${reason}`
      )
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "send-order-confirmation" },
}
