import { updateCooperativeAdminWorkflow } from "../../../../workflows/update-cooperative-admin"
import { vendorRoute } from "../../vendor-route"

export const POST = vendorRoute(
  async (req, res, { admin_id, cooperative_id }) => {
    await updateCooperativeAdminWorkflow(req.scope).run({
      input: {
        id: admin_id,
        cooperative_id,
        sessions_valid_after: new Date(),
      },
    })
    res.json({ id: admin_id, signed_out: true })
  }
)
