import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followOrders } from "../workflows/follow-orders"

/** Tells makers to stop: their parts are canceled with the order. */
export default async function handleOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followOrders(container, [event.data.id])
}

export const config: SubscriberConfig = { event: "order.canceled" }
