import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VENDOR_COOPERATIVE_FIELDS } from "../query-config"
import { vendorRoute } from "../vendor-route"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: VENDOR_COOPERATIVE_FIELDS,
    filters: { id: [cooperative_id] },
  })
  res.json({ cooperative: data[0] })
})
