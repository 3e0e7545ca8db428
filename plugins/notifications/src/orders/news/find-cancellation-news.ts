import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { type NewsFacts, NO_FACTS } from "./news-facts"

const KINDS = {
  card: "order_canceled_card",
  cash_on_delivery: "order_canceled_cash",
  other: "order_canceled",
} as const

const Canceled = z.object({
  payment_collections: z
    .array(
      z.object({
        payments: z
          .array(
            z.object({
              provider_id: z.string(),
              captured_at: z.unknown().optional(),
            })
          )
          .nullish(),
      })
    )
    .nullish(),
})

/** What to tell of an order that was canceled as a whole, by how it was paid. */
export async function findCancellationNews(
  container: MedusaContainer,
  order_id: string
): Promise<NewsFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captured_at",
    ],
    filters: { id: [order_id] },
  })
  const order = Canceled.safeParse(data[0]).data
  return order ? { ...NO_FACTS, order_id, kind: KINDS[paymentOf(order)] } : null
}

/** A card that was only reserved is not given back: nothing was taken. */
function paymentOf(order: z.infer<typeof Canceled>): keyof typeof KINDS {
  const payments = (order.payment_collections ?? []).flatMap(
    (collection) => collection.payments ?? []
  )
  if (
    payments.some(({ provider_id }) =>
      provider_id.startsWith("pp_cash-on-delivery")
    )
  ) {
    return "cash_on_delivery"
  }
  return payments.some(
    ({ provider_id, captured_at }) =>
      provider_id.startsWith("pp_card") && captured_at
  )
    ? "card"
    : "other"
}
