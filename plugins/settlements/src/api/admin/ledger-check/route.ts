import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LedgerCheck } from "../../../types/ledger-check"
import { checkLedger } from "../../../workflows/queries/check-ledger"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<LedgerCheck>
) => {
  res.json(await checkLedger(req.scope))
}
