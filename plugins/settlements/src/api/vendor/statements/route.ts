import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { VendorStatements } from "../../../types/statement"
import { listStatements } from "../../../workflows/queries/list-statements"
import { readVendorContext } from "../read-vendor-context"
import type { VendorListLedger } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, VendorListLedger>,
  res: MedusaResponse<VendorStatements>
) => {
  const { cooperative_id } = readVendorContext(req)
  const { statements, ...page } = await listStatements(req.scope, {
    cooperative_id,
    limit: req.validatedQuery.limit,
    offset: req.validatedQuery.offset,
  })
  res.json({
    ...page,
    // Who of the staff closed it is not the cooperative's business.
    statements: statements.map(
      ({ author: _author, cooperative: _cooperative, ...statement }) =>
        statement
    ),
  })
}
