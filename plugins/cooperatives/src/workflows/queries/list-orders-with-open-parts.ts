import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  NEXT_COOPERATIVE_ORDER_STATUSES,
  COOPERATIVE_ORDER_STATUSES,
} from "../../types/cooperative-order"

const OPEN = COOPERATIVE_ORDER_STATUSES.filter(
  (status) => NEXT_COOPERATIVE_ORDER_STATUSES[status].length > 0
)

/** Ids of orders of which a maker's part can still move. */
export async function listOrdersWithOpenParts(
  container: MedusaContainer
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["order_id"],
    filters: { status: OPEN },
  })
  const rows: { order_id: string }[] = data
  return [...new Set(rows.map(({ order_id }) => order_id))]
}
