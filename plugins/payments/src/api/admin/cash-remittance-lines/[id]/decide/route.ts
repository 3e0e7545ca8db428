import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideRemittanceLineWorkflow } from "../../../../../workflows"
import { authorOf } from "../../../author-of"
import type { AdminDecideRemittanceLine } from "../../../validators"

export const POST = async (
  req: MedusaRequest<AdminDecideRemittanceLine>,
  res: MedusaResponse
) => {
  const line_id = String(req.params.id)
  await decideRemittanceLineWorkflow(req.scope).run({
    input: { line_id, ...req.validatedBody, author: authorOf(req) },
  })
  res.json({ cash_remittance_line: { id: line_id } })
}
