import { getListing } from "../../../../../workflows/queries/get-listing"
import { listListingChanges } from "../../../../../workflows/queries/list-listing-changes"
import { toVendorChange } from "../../../../../workflows/rules/to-vendor-listing"
import { vendorRoute } from "../../../vendor-route"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  const key = { product_id: String(req.params.id), cooperative_id }
  const { row, context } = await getListing(req.scope, key)
  const changes = await listListingChanges(req.scope, key)
  res.json({
    changes: changes.map((change) => toVendorChange(change, row, context)),
  })
})
