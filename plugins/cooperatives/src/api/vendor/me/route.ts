import { updateCooperativeAdminWorkflow } from "../../../workflows/update-cooperative-admin"
import type { VendorUpdateMe } from "../validators"
import { vendorRoute } from "../vendor-route"
import { readMe } from "./read-me"

export const GET = vendorRoute(async (req, res) => {
  res.json({ me: await readMe(req) })
})

export const POST = vendorRoute<VendorUpdateMe>(
  async (req, res, { admin_id, cooperative_id }) => {
    await updateCooperativeAdminWorkflow(req.scope).run({
      input: { ...req.validatedBody, id: admin_id, cooperative_id },
    })
    res.json({ me: await readMe(req) })
  }
)
