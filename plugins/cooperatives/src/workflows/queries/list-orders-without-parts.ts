import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listSellables } from "./list-sellables"

const MINUTE_MS = 60 * 1000
// The subscriber gets its chance first.
const YOUNGEST_MS = 2 * MINUTE_MS
const OLDEST_MS = 6 * 24 * 60 * MINUTE_MS
const PAGE_SIZE = 200

/**
 * Ids of orders of the last 6 days, oldest first, that no cooperative was
 * told of although one makes some of their products.
 */
export async function listOrdersWithoutParts(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const order_ids = await listRecentOrders(container, now, skip)
    const untold = await leaveOutTold(container, order_ids)
    found.push(...(await keepThoseWithMakers(container, untold)))
    if (order_ids.length < PAGE_SIZE) {
      return found
    }
  }
}

async function listRecentOrders(
  container: MedusaContainer,
  now: Date,
  skip: number
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: {
      is_draft_order: false,
      canceled_at: null,
      created_at: {
        $gte: new Date(now.getTime() - OLDEST_MS),
        $lte: new Date(now.getTime() - YOUNGEST_MS),
      },
    },
    pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
  })
  return data.map(({ id }) => id)
}

// A maker's parts are stored together: an order has all of them or none.
async function leaveOutTold(
  container: MedusaContainer,
  order_ids: string[]
): Promise<string[]> {
  if (!order_ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["order_id"],
    filters: { order_id: order_ids },
  })
  const parts: { order_id: string }[] = data
  const told = new Set(parts.map(({ order_id }) => order_id))
  return order_ids.filter((id) => !told.has(id))
}

type OrderRow = { id: string; items: { product_id: string | null }[] }

async function keepThoseWithMakers(
  container: MedusaContainer,
  order_ids: string[]
): Promise<string[]> {
  if (!order_ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.product_id"],
    filters: { id: order_ids },
  })
  const rows: OrderRow[] = data
  const orders = rows.map(({ id, items }) => ({
    id,
    product_ids: items.flatMap(({ product_id }) => product_id ?? []),
  }))
  const products = await listSellables(container, [
    ...new Set(orders.flatMap(({ product_ids }) => product_ids)),
  ])
  const made = new Set(
    products.flatMap(({ id, cooperative }) => (cooperative ? [id] : []))
  )
  return orders
    .filter(({ product_ids }) => product_ids.some((id) => made.has(id)))
    .map(({ id }) => id)
}
