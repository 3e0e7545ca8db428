import { addListingSizeWorkflow } from "../../../../../workflows/add-listing-size"
import { vendorRoute } from "../../../vendor-route"
import { readListing } from "../../read-listing"
import type { VendorAddSize } from "../../validators"

export const POST = vendorRoute<VendorAddSize>(
  async (req, res, { cooperative_id }) => {
    const product_id = String(req.params.id)
    await addListingSizeWorkflow(req.scope).run({
      input: { product_id, cooperative_id, size: req.validatedBody },
    })
    res.status(201).json({ listing: await readListing(req, product_id) })
  }
)
