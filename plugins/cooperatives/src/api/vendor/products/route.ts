import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getActorCooperativeId } from "../actor-cooperative"
import type { VendorListProducts } from "../validators"
import { toVendorProducts } from "./to-vendor-product"

export const GET = async (
  req: MedusaRequest<unknown, VendorListProducts>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "product_cooperative",
    ...req.queryConfig,
    filters: { cooperative_id: [getActorCooperativeId(req)] },
  })
  const { limit, offset } = req.validatedQuery
  const products = toVendorProducts(data)
  res.json({ products, count: metadata?.count ?? 0, limit, offset })
}
