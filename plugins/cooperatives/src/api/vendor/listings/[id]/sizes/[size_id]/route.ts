import { changeSizePriceWorkflow } from "../../../../../../workflows/change-size-price"
import { removeListingSizeWorkflow } from "../../../../../../workflows/remove-listing-size"
import { vendorRoute } from "../../../../vendor-route"
import { readListing } from "../../../read-listing"
import type { VendorChangeSize } from "../../../validators"

export const POST = vendorRoute<VendorChangeSize>(
  async (req, res, { cooperative_id }) => {
    const product_id = String(req.params.id)
    const size_id = String(req.params.size_id)
    await changeSizePriceWorkflow(req.scope).run({
      input: { ...req.validatedBody, product_id, size_id, cooperative_id },
    })
    res.json({ listing: await readListing(req, product_id) })
  }
)

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  const product_id = String(req.params.id)
  const size_id = String(req.params.size_id)
  await removeListingSizeWorkflow(req.scope).run({
    input: { product_id, size_id, cooperative_id },
  })
  res.json({ listing: await readListing(req, product_id) })
})
