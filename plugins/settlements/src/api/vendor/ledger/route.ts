import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listLedgerLines } from "../../../workflows/queries/list-ledger-lines"
import { readVendorContext } from "../read-vendor-context"
import type { VendorListLedger } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, VendorListLedger>,
  res: MedusaResponse
) => {
  const { cooperative_id } = readVendorContext(req)
  const { limit, offset } = req.validatedQuery
  const { lines, count } = await listLedgerLines(req.scope, {
    cooperative_id,
    limit,
    offset,
  })
  res.json({ lines, count, limit, offset })
}
