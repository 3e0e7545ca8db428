import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteCooperativeAdminWorkflow } from "../../../../../../workflows/delete-cooperative-admin"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.admin_id)
  await deleteCooperativeAdminWorkflow(req.scope).run({
    input: { id, cooperative_id: String(req.params.id) },
  })
  res.json({ id, object: "cooperative_admin", deleted: true })
}
