import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminLot } from "../validators"

/** Which orders and parcels hold a lot: whom to call when it is called back. */
export const GET = async (
  req: MedusaRequest<unknown, AdminLot>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { lot_code } = req.validatedQuery
  const { data } = await query.graph({
    entity: "parcel_line",
    fields: [
      "id",
      "fulfillment_id",
      "order_id",
      "line_item_id",
      "quantity",
      "lot_code",
      "best_before",
    ],
    filters: { lot_code },
  })
  res.json({ parcel_lines: data })
}
