import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reconcileRemittanceWorkflow } from "../../../../../workflows"
import { authorOf } from "../../../author-of"
import type { AdminNameTransfer } from "../../../validators"

export const POST = async (
  req: MedusaRequest<AdminNameTransfer>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await reconcileRemittanceWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, author: authorOf(req) },
  })
  res.json({ cash_remittance: { id } })
}
