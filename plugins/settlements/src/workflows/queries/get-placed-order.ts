import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { placedOrderSchema, type PlacedOrder } from "../../types/placed-order"

/** The order with all that the ledger must know of it. */
export async function getPlacedOrder(
  container: MedusaContainer,
  order_id: string
): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "currency_code",
      "created_at",
      "total",
      "items.*",
      "items.tax_lines.*",
      "items.adjustments.*",
      "shipping_methods.*",
      "shipping_methods.tax_lines.*",
      "shipping_methods.adjustments.*",
    ],
    filters: { id: [order_id] },
  })
  const [order]: unknown[] = data
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${order_id} was not found`
    )
  }
  return placedOrderSchema.parse(order)
}
