import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AfterSaleReplacements } from "../../../../../../types/after-sale"
import { listAfterSaleReplacements } from "../../../../../../workflows/after-sale/queries/list-after-sale-replacements"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AfterSaleReplacements>
) => {
  res.json(await listAfterSaleReplacements(req.scope, String(req.params.id)))
}
