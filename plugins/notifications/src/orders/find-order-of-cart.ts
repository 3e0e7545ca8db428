import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/**
 * Finds the order that a completed cart became; throws the same NOT_FOUND for
 * a cart that is still open and for one that never was.
 */
export async function findOrderOfCart(
  container: MedusaContainer,
  cart_id: string
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id },
  })
  const order_id = data[0]?.order_id
  if (!order_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No order was made from this cart"
    )
  }
  return order_id
}
