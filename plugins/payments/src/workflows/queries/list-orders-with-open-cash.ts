import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const PAGE_SIZE = 200

/** Ids of orders whose cash is neither collected nor over, in pages. */
export async function* listOrdersWithOpenCash(
  container: MedusaContainer
): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let after = ""; ;) {
    const { data } = await query.graph({
      entity: "cash_collection",
      fields: ["id", "order_id"],
      filters: {
        state: ["to_confirm", "confirmed", "shipped"],
        id: { $gt: after },
      },
      pagination: { take: PAGE_SIZE, skip: 0, order: { id: "ASC" } },
    })
    if (!data.length) {
      return
    }
    yield data.map(({ order_id }) => order_id)
    after = data[data.length - 1]?.id ?? after
  }
}
