import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { findRefund } from "./find-refund"
import { type NewsFacts, NO_FACTS } from "./news-facts"

const Receipt = z.object({
  order_id: z.string(),
  lines: z.array(
    z.object({
      line_item_id: z.string(),
      product_id: z.string(),
      variant_id: z.string().nullish(),
      short: z.number().int(),
      damaged: z.number().int(),
    })
  ),
})

/** What to tell of a maker's part that came to the hub; null when all of it was good. */
export async function findReceiptNews(
  container: MedusaContainer,
  id: string
): Promise<NewsFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "receipt",
    fields: [
      "order_id",
      "lines.line_item_id",
      "lines.product_id",
      "lines.variant_id",
      "lines.short",
      "lines.damaged",
    ],
    filters: { id: [id] },
  })
  const receipt = Receipt.safeParse(data[0]).data
  const pieces = (receipt?.lines ?? []).flatMap((line) => {
    const { line_item_id, product_id, variant_id, short, damaged } = line
    const quantity = short + damaged
    return quantity > 0
      ? [{ line_item_id, product_id, variant_id: variant_id ?? null, quantity }]
      : []
  })
  return receipt && pieces.length
    ? {
        ...NO_FACTS,
        order_id: receipt.order_id,
        kind: "items_missing",
        pieces,
        refund: await findRefund(container, `receipt:${id}`),
      }
    : null
}
