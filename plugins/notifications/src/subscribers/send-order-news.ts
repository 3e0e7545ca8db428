import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import type { OrderNewsCause } from "../orders/news/news-facts"
import { reasonOf } from "../reason-of"
import { sendOrderNewsWorkflow } from "../workflows"

/** What each event is the news of; the last ones are the hub's and the payments'. */
const CAUSES: Record<string, OrderNewsCause["cause"]> = {
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: "shipment",
  [FulfillmentWorkflowEvents.DELIVERY_CREATED]: "delivery",
  [OrderWorkflowEvents.CANCELED]: "cancellation",
  "receipt.recorded": "receipt",
  "after-sale.recorded": "after_sale",
  "after-sale.declined": "decline",
  "after-sale.requested": "return_request",
  "order-refund.transferred": "transfer",
}

/** Writes to the shopper what happened; a failure is tried again by the job. */
export default async function sendOrderNews({
  event,
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>) {
  const cause = CAUSES[event.name]
  const { id, no_notification } = event.data
  if (!cause || no_notification) {
    return
  }
  try {
    await sendOrderNewsWorkflow(container).run({ input: { cause, id } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The letter about ${cause} ${id} is not sent: ${reasonOf(error)}`)
  }
}

export const config: SubscriberConfig = {
  event: Object.keys(CAUSES),
  context: { subscriberId: "send-order-news" },
}
