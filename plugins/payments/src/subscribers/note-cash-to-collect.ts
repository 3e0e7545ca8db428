import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createCashCollectionWorkflow } from "../workflows"

/** Notes the cash that the placed order is to bring, for staff to confirm. */
export default async function noteCashToCollect({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await createCashCollectionWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "note-cash-to-collect" },
}
