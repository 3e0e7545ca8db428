import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordCooperativeOrderWorkflow } from "../workflows/record-cooperative-order"

/** Writes a maker's part into the ledger when it is sold, refused or canceled. */
export default async function recordCooperativeOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await recordCooperativeOrderWorkflow(container).run({
    input: { cooperative_order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: ["cooperative-order.created", "cooperative-order.moved"],
}
