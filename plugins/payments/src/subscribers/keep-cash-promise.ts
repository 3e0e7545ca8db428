import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { keepCashPromiseWorkflow } from "../workflows"

/** A change to an order calls its cash off in Medusa: it is put back. */
export default async function keepCashPromise({
  event,
  container,
}: SubscriberArgs<{ order_id?: string; id?: string }>) {
  const order_id = event.data.order_id ?? event.data.id
  if (order_id) {
    await keepCashPromiseWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: [
    "order-edit.confirmed",
    OrderWorkflowEvents.RETURN_REQUESTED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
  ],
  context: { subscriberId: "keep-cash-promise" },
}
