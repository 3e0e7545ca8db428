import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/** The order of a request, when it is the customer's; a foreign and an unknown one answer alike. */
export async function findOwnOrder(
  req: AuthenticatedMedusaRequest
): Promise<string> {
  const id = String(req.params.id)
  const customer_id = req.auth_context.actor_id
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: [id], customer_id: [customer_id] },
  })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id: ${id} was not found`
    )
  }
  return data[0].id
}
