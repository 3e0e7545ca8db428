import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminListCooperativeOrders } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListCooperativeOrders>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative_order",
    ...req.queryConfig,
    filters: req.filterableFields,
  })
  const { limit, offset } = req.validatedQuery
  const count = metadata?.count ?? 0
  res.json({ cooperative_orders: data, count, limit, offset })
}
