import type { RemoteQueryFunction } from "@medusajs/framework/types"

const WINDOW_DAYS = 90
const MAX_LINES = 5000

/** Units of each product sold in the last 90 days: what 'best sellers' means here. */
export async function readUnitsSold(
  productIds: string[],
  query: Pick<RemoteQueryFunction, "graph">
): Promise<Map<string, number>> {
  const sold = new Map<string, number>()
  if (!productIds.length) {
    return sold
  }
  const since = new Date(Date.now() - WINDOW_DAYS * 24 * 60 * 60 * 1000)
  const { data } = await query.graph({
    entity: "cooperative_order_line",
    fields: ["product_id", "quantity"],
    filters: { product_id: productIds, created_at: { $gte: since } },
    pagination: { take: MAX_LINES, order: { created_at: "DESC" } },
  })
  for (const line of data) {
    sold.set(
      line.product_id,
      (sold.get(line.product_id) ?? 0) + Number(line.quantity)
    )
  }
  return sold
}
