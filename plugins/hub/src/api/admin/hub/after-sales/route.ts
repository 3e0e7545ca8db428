import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "after_sale",
    ...req.queryConfig,
    filters: req.filterableFields,
  })
  res.json({ after_sales: data, count: metadata?.count ?? 0 })
}
