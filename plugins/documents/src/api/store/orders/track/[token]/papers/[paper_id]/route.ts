import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { drawInvoice } from "../../../../../../../workflows/queries/draw-invoice"
import { sendPaper } from "../../../../../../send-paper"
import { findTrackedOrder } from "../../../../../find-tracked-order"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse) {
  const order_id = await findTrackedOrder(req)
  const id = String(req.params.paper_id)
  sendPaper(res, await drawInvoice(req.scope, { id, order_id }))
}
