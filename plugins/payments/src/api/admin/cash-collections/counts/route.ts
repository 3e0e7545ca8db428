import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countCash } from "../../../../workflows/queries/count-cash"
import type { AdminCountCashCollections } from "../../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminCountCashCollections>,
  res: MedusaResponse
) => {
  const { carrier = null } = req.validatedQuery
  res.json(await countCash(req.scope, carrier))
}
