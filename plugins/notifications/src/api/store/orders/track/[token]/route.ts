import type {
  MedusaStoreRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { retrieveTrackedOrder } from "../../../../../orders/retrieve-tracked-order"
import type { StoreTrackedOrderResponse } from "../../../../../types"

export async function GET(
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreTrackedOrderResponse>
) {
  const token = String(req.params.token)
  const order = await retrieveTrackedOrder(req.scope, {
    token,
    locale: req.locale,
  })
  res.setHeader("cache-control", "private, no-store")
  res.json({ order })
}
