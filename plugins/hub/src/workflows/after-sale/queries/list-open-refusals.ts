import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  OrderStatus,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const PAGE_SIZE = 200

const count = z.coerce.number()
const partSchema = z.object({
  order_id: z.string(),
  refusal_reason: z.string().nullish(),
  lines: z.array(z.object({ line_item_id: z.string() })),
})
const orderSchema = z.object({
  id: z.string(),
  status: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      detail: z.object({ quantity: count, fulfilled_quantity: count }),
    })
  ),
})

type RefusedPart = z.infer<typeof partSchema>
type RefusedOrder = z.infer<typeof orderSchema>

/** Pieces of a refused part that are still in the order, and why they will not come. */
export type OpenRefusal = {
  order_id: string
  reason: string
  lines: { line_item_id: string; quantity: number }[]
}

type Filters = { id: string[] } | { refused_at: { $gte: Date } }

/** What is to be taken off the orders of refused parts, by ids or since a day. */
export async function listOpenRefusals(
  container: MedusaContainer,
  filters: Filters
): Promise<OpenRefusal[]> {
  const open: OpenRefusal[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const parts = await listRefusedParts(container, filters, skip)
    const orders = await readOrders(container, parts)
    open.push(
      ...parts.flatMap((part) => toOpenRefusal(part, orders.get(part.order_id)))
    )
    if (parts.length < PAGE_SIZE) {
      return open
    }
  }
}

async function listRefusedParts(
  container: MedusaContainer,
  filters: Filters,
  skip: number
): Promise<RefusedPart[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["order_id", "refusal_reason", "lines.line_item_id"],
    filters: { ...filters, status: "refused" },
    pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
  })
  return partSchema.array().parse(data)
}

async function readOrders(
  container: MedusaContainer,
  parts: RefusedPart[]
): Promise<Map<string, RefusedOrder>> {
  if (!parts.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "items.id",
      "items.detail.quantity",
      "items.detail.fulfilled_quantity",
    ],
    filters: { id: [...new Set(parts.map(({ order_id }) => order_id))] },
  })
  return new Map(
    orderSchema
      .array()
      .parse(data)
      .map((order) => [order.id, order])
  )
}

/** Nothing where the order is canceled, or holds none of the part any more. */
function toOpenRefusal(
  { order_id, refusal_reason, lines }: RefusedPart,
  order: RefusedOrder | undefined
): OpenRefusal[] {
  const refused = new Set(lines.map(({ line_item_id }) => line_item_id))
  const left = (order?.items ?? [])
    .filter(({ id }) => refused.has(id))
    .map(({ id, detail }) => ({
      line_item_id: id,
      quantity: detail.quantity - detail.fulfilled_quantity,
    }))
    .filter(({ quantity }) => quantity > 0)
  return order?.status !== OrderStatus.CANCELED && left.length
    ? [
        {
          order_id,
          reason: refusal_reason ?? "Refused by the maker",
          lines: left,
        },
      ]
    : []
}
