import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderDirham } from "../../../../../../types/dirham"
import { getOrderDirham } from "../../../../../../workflows/queries/get-order-dirham"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderDirham>
) => {
  const dirham = await getOrderDirham(req.scope, String(req.params.token))
  res.setHeader("cache-control", "private, no-store")
  res.json({ dirham })
}
