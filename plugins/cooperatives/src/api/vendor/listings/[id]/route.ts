import { deleteListingWorkflow } from "../../../../workflows/delete-listing"
import { vendorRoute } from "../../vendor-route"
import { readListing } from "../read-listing"

export const GET = vendorRoute(async (req, res) => {
  res.json({ listing: await readListing(req, String(req.params.id)) })
})

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  const product_id = String(req.params.id)
  await deleteListingWorkflow(req.scope).run({
    input: { product_id, cooperative_id },
  })
  res.json({ id: product_id, object: "listing", deleted: true })
})
