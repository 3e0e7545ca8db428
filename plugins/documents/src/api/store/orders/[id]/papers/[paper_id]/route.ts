import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { drawInvoice } from "../../../../../../workflows/queries/draw-invoice"
import { sendPaper } from "../../../../../send-paper"
import { findOwnOrder } from "../../../../find-own-order"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const order_id = await findOwnOrder(req)
  const id = String(req.params.paper_id)
  sendPaper(res, await drawInvoice(req.scope, { id, order_id }))
}
