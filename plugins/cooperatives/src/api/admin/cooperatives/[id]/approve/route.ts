import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveCooperativeWorkflow } from "../../../../../workflows/approve-cooperative"
import { getCooperativeDetail } from "../../get-cooperative-detail"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  await approveCooperativeWorkflow(req.scope).run({ input: { id } })
  res.json({ cooperative: await getCooperativeDetail(req.scope, id) })
}
