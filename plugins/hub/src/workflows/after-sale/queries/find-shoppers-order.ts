import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/** An order of a customer's own; a foreign and an unknown id answer alike. */
export async function requireOwnOrder(
  container: MedusaContainer,
  { id, customer_id }: { id: string; customer_id: string }
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: [id], customer_id: [customer_id] },
  })
  return data[0]?.id ?? refuse(`Order with id: ${id} was not found`)
}

/** The order that a secret link opens. */
export async function requireTrackedOrder(
  container: MedusaContainer,
  token: string
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_access",
    fields: ["order_id"],
    filters: { token: [token] },
  })
  return data[0]?.order_id ?? refuse("There is no order behind this link")
}

function refuse(reason: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, reason)
}
