import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VendorProblem } from "../../../../workflows/rules/vendor-problem"
import { VENDOR_PRODUCT_FIELDS } from "../../query-config"
import { vendorRoute } from "../../vendor-route"
import { scopeToCooperative } from "../../vendor-scope"
import { toVendorProducts } from "../to-vendor-product"

export const GET = vendorRoute(async (req, res) => {
  const id = String(req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_cooperative",
    fields: VENDOR_PRODUCT_FIELDS,
    filters: scopeToCooperative(req, { product_id: [id] }),
  })
  const [product] = toVendorProducts(data)
  if (!product) {
    throw new VendorProblem("not_found", `Product ${id} was not found`)
  }
  res.json({ product })
})
