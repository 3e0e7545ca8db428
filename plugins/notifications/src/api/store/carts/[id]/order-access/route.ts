import type {
  MedusaStoreRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findOrderOfCart } from "../../../../../orders/find-order-of-cart"
import type { StoreOrderAccessResponse } from "../../../../../types"
import { getOrCreateOrderAccessWorkflow } from "../../../../../workflows"

export async function GET(
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreOrderAccessResponse>
) {
  const order_id = await findOrderOfCart(req.scope, String(req.params.id))
  const { result } = await getOrCreateOrderAccessWorkflow(req.scope).run({
    input: { order_id },
  })
  res.setHeader("cache-control", "private, no-store")
  res.json({ token: result.token })
}
