import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/**
 * Lets a customer read only orders of their own. The core answers whoever
 * knows an order's id, and ids are shown to makers; guests follow their order
 * by its secret link instead. A foreign and an unknown id answer alike.
 */
export async function requireOwnOrder(
  req: MedusaRequest &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { id } = req.params
  const customer_id = req.auth_context?.actor_id
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  // An undefined filter would match every order.
  const { data } = customer_id
    ? await query.graph({
        entity: "order",
        fields: ["id"],
        filters: { id: String(id), customer_id },
      })
    : { data: [] }
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id: ${id} was not found`
    )
  }
  next()
}
