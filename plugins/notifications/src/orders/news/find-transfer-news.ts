import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { type NewsFacts, NO_FACTS } from "./news-facts"

const Transfer = z.object({
  order_id: z.string(),
  amount: z.number().int(),
  settled_at: z.union([z.string(), z.date()]),
})

/** What to tell of money that was owed and is transferred; null where it is not. */
export async function findTransferNews(
  container: MedusaContainer,
  id: string
): Promise<NewsFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_refund",
    fields: ["order_id", "amount", "settled_at"],
    filters: { id: [id] },
  })
  const transfer = Transfer.safeParse(data[0]).data
  return transfer
    ? {
        ...NO_FACTS,
        order_id: transfer.order_id,
        kind: "refund_transferred",
        refund: { amount: transfer.amount, way: "transfer" },
      }
    : null
}
