import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorListCooperativeOrders } from "../validators"
import { vendorRoute } from "../vendor-route"
import { scopeToCooperative } from "../vendor-scope"

export const GET = vendorRoute<unknown, VendorListCooperativeOrders>(
  async (req, res) => {
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const { data, metadata } = await query.graph({
      entity: "cooperative_order",
      ...req.queryConfig,
      filters: scopeToCooperative(req, req.filterableFields),
    })
    const { limit, offset } = req.validatedQuery
    const count = metadata?.count ?? 0
    res.json({ cooperative_orders: data, count, limit, offset })
  }
)
