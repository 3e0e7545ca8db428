import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followOrders } from "../workflows/follow-orders"
import { listOrdersOfFulfillment } from "../workflows/queries/list-orders-of-fulfillment"

/** Moves makers' parts with the parcels that hold them; `id` is a fulfillment's. */
export default async function handleParcelMoved({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_ids = await listOrdersOfFulfillment(container, event.data.id)
  await followOrders(container, order_ids)
}

export const config: SubscriberConfig = {
  event: ["shipment.created", "delivery.created"],
}
