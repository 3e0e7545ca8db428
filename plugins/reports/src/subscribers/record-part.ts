import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordSalesFactsWorkflow } from "../workflows/record-sales-facts"

/** Tells the reports that a maker's part was sold, or moved. */
export default async function recordPart({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await recordSalesFactsWorkflow(container).run({
    input: { part_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    "cooperative-order.created",
    "cooperative-order.moved",
    "cooperative-order.corrected",
  ],
}
