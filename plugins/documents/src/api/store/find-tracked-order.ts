import type { MedusaStoreRequest } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/** The order that a secret link opens, as the notifications plugin keeps it. */
export async function findTrackedOrder(
  req: MedusaStoreRequest
): Promise<string> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_access",
    fields: ["order_id"],
    filters: { token: [String(req.params.token)] },
  })
  const [access]: { order_id: string }[] = data
  if (!access) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no order behind this link"
    )
  }
  return access.order_id
}
