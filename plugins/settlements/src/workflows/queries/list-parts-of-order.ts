import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { partOfOrderSchema, type PartOfOrder } from "../../types/placed-order"

/** The makers' parts of an order. */
export async function listPartsOfOrder(
  container: MedusaContainer,
  order_id: string
): Promise<PartOfOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "cooperative_id", "status", "lines.line_item_id"],
    filters: { order_id: [order_id] },
  })
  return partOfOrderSchema.array().parse(data)
}
