import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listActiveCooperatives } from "./list-active-cooperatives"
import type { StoreListCooperatives } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, StoreListCooperatives>,
  res: MedusaResponse
) => {
  const { limit, offset } = req.validatedQuery
  const found = await listActiveCooperatives(req, req.filterableFields)
  res.json({ ...found, limit, offset })
}
