import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of the orders that a fulfillment sends: one, or none for a return. */
export async function listOrdersOfFulfillment(
  container: MedusaContainer,
  fulfillment_id: string
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["order.id"],
    filters: { id: [fulfillment_id] },
  })
  const rows: { order?: { id: string } | null }[] = data
  return rows.flatMap(({ order }) => order?.id ?? [])
}
