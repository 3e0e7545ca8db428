import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorListProducts } from "../validators"
import { vendorRoute } from "../vendor-route"
import { scopeToCooperative } from "../vendor-scope"
import { toVendorProducts } from "./to-vendor-product"

export const GET = vendorRoute<unknown, VendorListProducts>(
  async (req, res) => {
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const { data, metadata } = await query.graph({
      entity: "product_cooperative",
      ...req.queryConfig,
      filters: scopeToCooperative(req, {}),
    })
    const { limit, offset } = req.validatedQuery
    const products = toVendorProducts(data)
    res.json({ products, count: metadata?.count ?? 0, limit, offset })
  }
)
