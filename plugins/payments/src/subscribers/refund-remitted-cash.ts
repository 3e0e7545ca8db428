import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentsEvents } from "../types/events"
import { findOrderOfCash } from "../workflows/queries/find-order-of-cash"
import { refundRemittedCash } from "../workflows/refund-remitted-cash"

/** Books the refunds that waited for an order's cash to come in. */
export default async function refundCashThatCame({
  event,
  container,
}: SubscriberArgs<{ id: string; state: string }>) {
  if (event.data.state !== "remitted") {
    return
  }
  const order_id = await findOrderOfCash(container, event.data.id)
  if (order_id) {
    await refundRemittedCash(container, order_id)
  }
}

export const config: SubscriberConfig = {
  event: PaymentsEvents.CASH_MOVED,
  context: { subscriberId: "refund-remitted-cash" },
}
