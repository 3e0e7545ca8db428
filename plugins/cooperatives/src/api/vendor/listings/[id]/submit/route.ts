import { submitListingWorkflow } from "../../../../../workflows/submit-listing"
import { vendorRoute } from "../../../vendor-route"
import { readListing } from "../../read-listing"

export const POST = vendorRoute(async (req, res, { cooperative_id }) => {
  const product_id = String(req.params.id)
  await submitListingWorkflow(req.scope).run({
    input: { product_id, cooperative_id },
  })
  res.json({ listing: await readListing(req, product_id) })
})
