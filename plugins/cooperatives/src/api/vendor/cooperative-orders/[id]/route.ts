import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VendorProblem } from "../../../../workflows/rules/vendor-problem"
import { listVendorOrdersConfig } from "../../query-config"
import { vendorRoute } from "../../vendor-route"
import { scopeToCooperative } from "../../vendor-scope"

export const GET = vendorRoute(async (req, res) => {
  const id = String(req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: listVendorOrdersConfig.defaults,
    filters: scopeToCooperative(req, { id: [id] }),
  })
  if (!data.length) {
    throw new VendorProblem(
      "not_found",
      `Cooperative order ${id} was not found`
    )
  }
  res.json({ cooperative_order: data[0] })
})
