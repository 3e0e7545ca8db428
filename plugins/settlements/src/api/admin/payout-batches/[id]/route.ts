import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getPayoutBatch } from "../../../../workflows/queries/get-payout-batch"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const payout_batch = await getPayoutBatch(req.scope, String(req.params.id))
  res.json({ payout_batch })
}
