import { deleteCooperativeAdminWorkflow } from "../../../../workflows/delete-cooperative-admin"
import { updateCooperativeAdminWorkflow } from "../../../../workflows/update-cooperative-admin"
import type { VendorUpdateAdmin } from "../../validators"
import { vendorRoute } from "../../vendor-route"
import { listAdmins } from "../list-admins"

export const POST = vendorRoute<VendorUpdateAdmin>(
  async (req, res, { cooperative_id }) => {
    const id = String(req.params.id)
    await updateCooperativeAdminWorkflow(req.scope).run({
      input: { ...req.validatedBody, id, cooperative_id },
    })
    res.json({ admins: await listAdmins(req) })
  }
)

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  const id = String(req.params.id)
  await deleteCooperativeAdminWorkflow(req.scope).run({
    input: { id, cooperative_id, keep_a_manager: true },
  })
  res.json({ id, object: "cooperative_admin", deleted: true })
})
