import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getBalances } from "../../../workflows/queries/get-balances"
import { readVendorContext } from "../read-vendor-context"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { cooperative_id } = readVendorContext(req)
  res.json(await getBalances(req.scope, { cooperative_id, now: new Date() }))
}
