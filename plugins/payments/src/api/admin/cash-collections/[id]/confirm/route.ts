import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveCashWorkflow } from "../../../../../workflows"
import { retrieveOrderOfCash } from "../../../../../workflows/queries/find-order-of-cash"
import { authorOf } from "../../../author-of"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const order_id = await retrieveOrderOfCash(req.scope, String(req.params.id))
  const { result } = await moveCashWorkflow(req.scope).run({
    input: { order_id, state: "confirmed", author: authorOf(req) },
  })
  res.json({ cash_collection: result })
}
