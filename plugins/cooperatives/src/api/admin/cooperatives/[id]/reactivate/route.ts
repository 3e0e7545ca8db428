import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reactivateCooperativeWorkflow } from "../../../../../workflows/reactivate-cooperative"
import { getCooperativeDetail } from "../../get-cooperative-detail"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  await reactivateCooperativeWorkflow(req.scope).run({ input: { id } })
  res.json({ cooperative: await getCooperativeDetail(req.scope, id) })
}
