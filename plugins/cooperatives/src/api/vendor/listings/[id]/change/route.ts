import { discardListingChangeWorkflow } from "../../../../../workflows/discard-listing-change"
import { saveListingChangeWorkflow } from "../../../../../workflows/save-listing-change"
import { vendorRoute } from "../../../vendor-route"
import { readListing } from "../../read-listing"
import type { VendorSaveListingChange } from "../../validators"

export const POST = vendorRoute<VendorSaveListingChange>(
  async (req, res, { cooperative_id, admin_id }) => {
    const product_id = String(req.params.id)
    await saveListingChangeWorkflow(req.scope).run({
      input: { ...req.validatedBody, product_id, cooperative_id, admin_id },
    })
    res.json({ listing: await readListing(req, product_id) })
  }
)

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  const product_id = String(req.params.id)
  await discardListingChangeWorkflow(req.scope).run({
    input: { product_id, cooperative_id },
  })
  res.json({ listing: await readListing(req, product_id) })
})
