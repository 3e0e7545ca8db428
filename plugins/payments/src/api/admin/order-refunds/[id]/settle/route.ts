import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleRefundWorkflow } from "../../../../../workflows"
import { authorOf } from "../../../author-of"
import type { AdminNameTransfer } from "../../../validators"

export const POST = async (
  req: MedusaRequest<AdminNameTransfer>,
  res: MedusaResponse
) => {
  const { result } = await settleRefundWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      ...req.validatedBody,
      author: authorOf(req),
    },
  })
  res.json({ order_refund: result })
}
