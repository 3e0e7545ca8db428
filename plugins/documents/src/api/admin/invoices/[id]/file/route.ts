import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { drawInvoice } from "../../../../../workflows/queries/draw-invoice"
import { sendPaper } from "../../../../send-paper"
import { AdminPaperLanguage } from "../../../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { language } = AdminPaperLanguage.parse(req.validatedQuery)
  const id = String(req.params.id)
  sendPaper(res, await drawInvoice(req.scope, { id, language }))
}
