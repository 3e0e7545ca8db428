import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "product_cooperative",
    ...req.queryConfig,
    filters: { cooperative_id: [String(req.params.id)] },
  })
  const links: { product?: unknown }[] = data
  const products = links.flatMap(({ product }) => product ?? [])
  const { limit, offset } = req.validatedQuery
  res.json({ products, count: metadata?.count ?? 0, limit, offset })
}
