import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignProductsToCooperativeWorkflow } from "../../../../../workflows/assign-products-to-cooperative"
import type { AdminAssignProductToCooperative } from "../../../cooperatives/validators"
import { getProductCooperative } from "./get-product-cooperative"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  res.json({ cooperative: await getProductCooperative(req.scope, id) })
}

export const POST = async (
  req: MedusaRequest<AdminAssignProductToCooperative>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await assignProductsToCooperativeWorkflow(req.scope).run({
    input: { product_ids: [id], ...req.validatedBody },
  })
  res.json({ cooperative: await getProductCooperative(req.scope, id) })
}
