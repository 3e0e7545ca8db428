import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followCashOf } from "../workflows/follow-cash"
import { listOrdersOfFulfillment } from "../workflows/queries/list-orders-of-fulfillment"

/** Moves cash with the parcels that bring it; `id` is a fulfillment's. */
export default async function followParcels({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_ids = await listOrdersOfFulfillment(container, event.data.id)
  await followCashOf(container, order_ids)
}

export const config: SubscriberConfig = {
  event: ["shipment.created", "delivery.created"],
  context: { subscriberId: "cash-follows-parcels" },
}
