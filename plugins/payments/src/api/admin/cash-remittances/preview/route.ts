import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewRemittance } from "../../../../workflows/queries/preview-remittance"
import type { AdminImportRemittance } from "../../validators"

export const POST = async (
  req: MedusaRequest<AdminImportRemittance>,
  res: MedusaResponse
) => {
  res.json({ preview: await previewRemittance(req.scope, req.validatedBody) })
}
