import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listStockAlerts } from "../../../workflows/queries/list-stock-alerts"
import type { AdminPage } from "../cooperatives/validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminPage>,
  res: MedusaResponse
) => {
  res.json(await listStockAlerts(req.scope, req.validatedQuery))
}
