import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveCooperativeOrderWorkflow } from "../../../../../workflows/move-cooperative-order"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { result } = await moveCooperativeOrderWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      status: "received",
      cooperative_id: null,
    },
  })
  res.json({ cooperative_order: result })
}
