import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { OrderNewsKind } from "../../emails/order-news/letter"
import { findRefund } from "./find-refund"
import { type NewsFacts, NO_FACTS } from "./news-facts"

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
      "lines.line_item_id",
      "lines.quantity",
    ],
    filters: { id: [id] },
  })
  const record = AfterSale.safeParse(data[0]).data
  if (!record || (await endsItsOrder(container, record))) {
    return null
  }
  return {
    ...NO_FACTS,
    order_id: record.order_id,
    kind: declined ? "return_declined" : KINDS[record.kind],
    answer: declined ? (record.answer ?? null) : null,
    pieces: record.lines.map((line) => ({
      ...line,
      product_id: null,
      variant_id: null,
    })),
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
