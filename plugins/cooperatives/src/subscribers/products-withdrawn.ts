import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { WithdrawalEvents, type ProductsWithdrawn } from "../types/events"
import { withdrawCartLinesWorkflow } from "../workflows/withdraw-cart-lines"

/** Tells the shoppers whose carts hold what left the shop, cart by cart. */
export default async function productsWithdrawn({
  event,
  container,
}: SubscriberArgs<ProductsWithdrawn>) {
  await withdrawCartLinesWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = {
  event: WithdrawalEvents.PRODUCTS_WITHDRAWN,
  context: { subscriberId: "products-withdrawn" },
}
