import { z } from "@medusajs/framework/zod"
import type { InvoiceContent } from "../../types"
import type { InvoicedOrder } from "./invoiced-order"

// A card's last digits, where Stripe's answer was kept with the payment.
const Card = z.object({
  payment_method: z.object({ card: z.object({ last4: z.string() }) }),
})

/** How an order is paid: by card, with its last digits where known, or in cash. */
export function toPayment(order: InvoicedOrder): InvoiceContent["payment"] {
  const payments = (order.payment_collections ?? []).flatMap(
    (collection) => collection.payments ?? []
  )
  const paidBy = (provider: string) =>
    payments.some(({ provider_id }) => provider_id.startsWith(provider))
  if (paidBy("pp_cash-on-delivery")) {
    return { kind: "cash_on_delivery" }
  }
  if (!paidBy("pp_card")) {
    return { kind: "other" }
  }
  const card = payments
    .map(({ data }) => Card.safeParse(data))
    .find(({ success }) => success)
  return { kind: "card", last4: card?.data?.payment_method.card.last4 ?? null }
}
