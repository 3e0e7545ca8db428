import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { createCooperativeOrdersWorkflow } from "../workflows/create-cooperative-orders"

/** Gives each maker its part of the order that was placed. */
export default async function handleOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await createCooperativeOrdersWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = { event: "order.placed" }
