import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  OrderStatus,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { getSoldOrder } from "./get-sold-order"

const partSchema = z.object({
  order_id: z.string(),
  refusal_reason: z.string().nullish(),
  lines: z.array(z.object({ line_item_id: z.string() })),
})

/** Pieces of a refused part that are still in the order, and why they will not come. */
export type OpenRefusal = {
  order_id: string
  reason: string
  lines: { line_item_id: string; quantity: number }[]
}

/** What is to be taken off the orders of refused parts, by ids or since a day. */
export async function listOpenRefusals(
  container: MedusaContainer,
  filters: { id: string[] } | { refused_at: { $gte: Date } }
): Promise<OpenRefusal[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["order_id", "refusal_reason", "lines.line_item_id"],
    filters: { ...filters, status: "refused" },
  })
  const open: OpenRefusal[] = []
  for (const part of partSchema.array().parse(data)) {
    const order = await getSoldOrder(container, part.order_id)
    const lines = order.items
      .filter(({ id }) =>
        part.lines.some(({ line_item_id }) => line_item_id === id)
      )
      .map(({ id, detail }) => ({
        line_item_id: id,
        quantity: detail.quantity - detail.fulfilled_quantity,
      }))
      .filter(({ quantity }) => quantity > 0)
    if (order.status !== OrderStatus.CANCELED && lines.length) {
      open.push({
        order_id: part.order_id,
        reason: part.refusal_reason ?? "Refused by the maker",
        lines,
      })
    }
  }
  return open
}
