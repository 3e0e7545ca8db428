import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/** The order that a collection of cash belongs to, or null. */
export async function findOrderOfCash(
  container: MedusaContainer,
  id: string
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cash_collection",
    fields: ["order_id"],
    filters: { id: [id] },
  })
  return data[0]?.order_id ?? null
}

/** The same for somebody who names the collection; throws NOT_FOUND. */
export async function retrieveOrderOfCash(
  container: MedusaContainer,
  id: string
): Promise<string> {
  const order_id = await findOrderOfCash(container, id)
  if (!order_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cash ${id} was not found`
    )
  }
  return order_id
}
