import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import type { OrderPaperListResponse } from "../../../../../../types"
import { listOrderPapers } from "../../../../../../workflows/queries/list-order-papers"
import { findTrackedOrder } from "../../../../find-tracked-order"

export async function GET(
  req: MedusaStoreRequest,
  res: MedusaResponse<OrderPaperListResponse>
) {
  const order_id = await findTrackedOrder(req)
  res.setHeader("cache-control", "private, no-store")
  res.json({ papers: await listOrderPapers(req.scope, order_id) })
}
