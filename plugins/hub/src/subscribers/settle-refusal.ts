import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleRefusals } from "../workflows/after-sale/settle-refusals"

/** A maker that cannot prepare its part: the shopper is told and paid back. */
export default async function settleRefusal({
  event,
  container,
}: SubscriberArgs<{ id: string; status: string }>) {
  if (event.data.status === "refused") {
    await settleRefusals(container, { id: [event.data.id] })
  }
}

// The cooperatives plugin's event, when a part takes another status.
export const config: SubscriberConfig = {
  event: "cooperative-order.moved",
  context: { subscriberId: "settle-refusal" },
}
