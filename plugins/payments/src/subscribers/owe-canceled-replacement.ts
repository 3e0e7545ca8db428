import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { oweCanceledReplacementWorkflow } from "../workflows/owe-canceled-replacement"

/** What another order's money paid is owed to the shopper once the order is canceled. */
export default async function oweCanceledReplacement({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await oweCanceledReplacementWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "owe-canceled-replacement" },
}
