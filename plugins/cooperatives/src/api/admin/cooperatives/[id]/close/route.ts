import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeCooperativeWorkflow } from "../../../../../workflows/close-cooperative"
import { getCooperativeDetail } from "../../get-cooperative-detail"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  await closeCooperativeWorkflow(req.scope).run({ input: { id } })
  res.json({ cooperative: await getCooperativeDetail(req.scope, id) })
}
