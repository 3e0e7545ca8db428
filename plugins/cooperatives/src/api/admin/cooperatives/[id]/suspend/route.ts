import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suspendCooperativeWorkflow } from "../../../../../workflows/suspend-cooperative"
import { getCooperativeDetail } from "../../get-cooperative-detail"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  await suspendCooperativeWorkflow(req.scope).run({ input: { id } })
  res.json({ cooperative: await getCooperativeDetail(req.scope, id) })
}
