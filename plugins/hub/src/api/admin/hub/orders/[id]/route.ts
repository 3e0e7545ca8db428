import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getHubOrder } from "../../../../../workflows/queries/get-hub-order"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  const order = await getHubOrder(req.scope, id)
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${id} was not found`
    )
  }
  res.json({ order })
}
