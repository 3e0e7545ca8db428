import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { OrderPaperListResponse } from "../../../../../types"
import { listOrderPapers } from "../../../../../workflows/queries/list-order-papers"
import { findOwnOrder } from "../../../find-own-order"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderPaperListResponse>
) {
  const order_id = await findOwnOrder(req)
  res.setHeader("cache-control", "private, no-store")
  res.json({ papers: await listOrderPapers(req.scope, order_id) })
}
