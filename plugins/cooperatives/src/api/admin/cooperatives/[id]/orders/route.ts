import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative_order",
    ...req.queryConfig,
    filters: {
      ...req.filterableFields,
      cooperative_id: [String(req.params.id)],
    },
  })
  const { limit, offset } = req.validatedQuery
  res.json({
    cooperative_orders: data,
    count: metadata?.count ?? 0,
    limit,
    offset,
  })
}
