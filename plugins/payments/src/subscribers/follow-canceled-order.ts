import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followCashOf } from "../workflows/follow-cash"

/** Nobody collects the cash of an order that was canceled. */
export default async function followCanceledOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followCashOf(container, [event.data.id])
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "cash-follows-canceled-order" },
}
