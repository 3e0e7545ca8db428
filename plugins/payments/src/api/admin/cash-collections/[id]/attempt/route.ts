import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordCashAttemptWorkflow } from "../../../../../workflows"
import { retrieveOrderOfCash } from "../../../../../workflows/queries/find-order-of-cash"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const order_id = await retrieveOrderOfCash(req.scope, String(req.params.id))
  const { result } = await recordCashAttemptWorkflow(req.scope).run({
    input: { order_id },
  })
  res.json({ cash_collection: result })
}
