import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreProductDirham } from "../../../../../types/dirham"
import { getProductDirham } from "../../../../../workflows/queries/get-product-dirham"
import type { StoreReadProductDirham } from "../../../validators"

export const GET = async (
  req: MedusaRequest<unknown, StoreReadProductDirham>,
  res: MedusaResponse<StoreProductDirham>
) => {
  const dirham = await getProductDirham(req.scope, {
    product_id: String(req.params.id),
    region_id: req.validatedQuery.region_id,
  })
  res.json({ dirham })
}
