import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeOffCashWorkflow } from "../../../../workflows/write-off-cash"
import { authorOf } from "../../author-of"
import type { AdminWriteOffCash } from "../../validators"

export const POST = async (
  req: MedusaRequest<AdminWriteOffCash>,
  res: MedusaResponse
) => {
  const { cash_collection_id } = req.validatedBody
  await writeOffCashWorkflow(req.scope).run({
    input: { ...req.validatedBody, author: authorOf(req) },
  })
  res.json({ cash_collection: { id: cash_collection_id } })
}
