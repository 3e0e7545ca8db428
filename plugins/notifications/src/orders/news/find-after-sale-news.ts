import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { OrderNewsKind } from "../../emails/order-news/letter"
import { findRefund } from "./find-refund"
import { type NewsFacts, NO_FACTS, type Pieces } from "./news-facts"

const KINDS = {
  cancellation: "items_canceled",
  door_refusal: "cash_refused",
  return: "return_refunded",
  exchange: "exchange",
  lost: "parcel_lost",
} as const satisfies Record<string, OrderNewsKind>

const AfterSale = z.object({
  order_id: z.string(),
  answer: z.string().nullish(),
  replacement_order_id: z.string().nullish(),
  kind: z.enum(["cancellation", "door_refusal", "return", "exchange", "lost"]),
  lines: z.array(
    z.object({ line_item_id: z.string(), quantity: z.coerce.number() })
  ),
})

/** What to tell of what the hub noted after a sale; null where it noted nothing of the kind. */
export async function findAfterSaleNews(
  container: MedusaContainer,
  { id, declined }: { id: string; declined: boolean }
): Promise<NewsFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "after_sale",
    fields: [
      "order_id",
      "kind",
      "answer",
      "replacement_order_id",
      "lines.line_item_id",
      "lines.quantity",
    ],
    filters: { id: [id] },
  })
  const record = AfterSale.safeParse(data[0]).data
  if (!record || (await endsItsOrder(container, record))) {
    return null
  }
  const sent = declined
    ? null
    : await findReplacement(container, record.replacement_order_id)
  return {
    ...NO_FACTS,
    order_id: record.order_id,
    following: sent?.pieces ?? [],
    replacement: sent?.replacement ?? null,
    kind: declined ? "return_declined" : KINDS[record.kind],
    answer: declined ? (record.answer ?? null) : null,
    pieces: record.lines
      .filter(({ quantity }) => quantity > 0)
      .map((line) => ({ ...line, product_id: null, variant_id: null })),
    refund: declined ? null : await findRefund(container, `after-sale:${id}`),
  }
}

/** The last pieces of an order cancel it, which is the news of another event. */
async function endsItsOrder(
  container: MedusaContainer,
  { kind, order_id }: z.infer<typeof AfterSale>
): Promise<boolean> {
  if (kind !== "cancellation") {
    return false
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["status"],
    filters: { id: [order_id] },
  })
  return data[0]?.status === "canceled"
}

const Replacement = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullish(),
      variant_id: z.string().nullish(),
      quantity: z.coerce.number(),
    })
  ),
})

/** The order that replaces pieces, and what it sends, by size; null for none. */
async function findReplacement(
  container: MedusaContainer,
  id: string | null | undefined
) {
  if (!id) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      // A quantity alone is not answered.
      "items.*",
    ],
    filters: { id: [id] },
  })
  const { display_id, items } = Replacement.parse(data[0])
  // A price that cannot be divided makes two lines of one size.
  const bySize = new Map<string, Pieces>()
  for (const item of items) {
    const size = item.variant_id ?? item.id
    bySize.set(size, {
      line_item_id: item.id,
      product_id: item.product_id ?? null,
      variant_id: item.variant_id ?? null,
      quantity: item.quantity + (bySize.get(size)?.quantity ?? 0),
    })
  }
  return {
    replacement: { order_id: id, number: display_id },
    pieces: [...bySize.values()],
  }
}
