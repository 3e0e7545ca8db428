import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { importRemittance } from "../../../../workflows/import-remittance"
import { authorOf } from "../../author-of"
import type { AdminImportRemittance } from "../../validators"

export const POST = async (
  req: MedusaRequest<AdminImportRemittance>,
  res: MedusaResponse
) => {
  const { id, is_new } = await importRemittance(req.scope, {
    ...req.validatedBody,
    author: authorOf(req),
  })
  res.json({ cash_remittance: { id }, is_new })
}
