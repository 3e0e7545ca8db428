import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listEntries } from "../../../workflows/queries/list-entries"
import type { AdminListLedger } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListLedger>,
  res: MedusaResponse
) => {
  const { limit, offset, cooperative_id, order_id } = req.validatedQuery
  res.json(
    await listEntries(req.scope, { limit, offset, cooperative_id, order_id })
  )
}
