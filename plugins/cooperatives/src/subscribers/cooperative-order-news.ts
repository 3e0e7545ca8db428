import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { CooperativeOrderStatus } from "../types/cooperative-order"
import { notifyCooperativeWorkflow } from "../workflows/notify-cooperative"
import { findOrderNews } from "../workflows/queries/find-order-news"

/** Tells a cooperative of a new order and of a canceled one. */
export default async function tellOrderNews({
  event,
  container,
}: SubscriberArgs<{ id: string; status?: CooperativeOrderStatus }>) {
  const { id, status = "new" } = event.data
  const news = await findOrderNews(container, { id, status })
  if (news) {
    await notifyCooperativeWorkflow(container).run({ input: news })
  }
}

export const config: SubscriberConfig = {
  event: ["cooperative-order.created", "cooperative-order.moved"],
}
