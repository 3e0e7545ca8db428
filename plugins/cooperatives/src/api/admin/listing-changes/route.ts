import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listChangesByStatus } from "../../../workflows/queries/list-changes-by-status"
import { toSummaries } from "./read-listing-change"
import type { AdminListListingChanges } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListListingChanges>,
  res: MedusaResponse
) => {
  const { status, limit, offset } = req.validatedQuery
  const page = { status, limit, offset }
  const { changes, count } = await listChangesByStatus(req.scope, page)
  const listing_changes = await toSummaries(req.scope, changes)
  res.json({ listing_changes, count, limit, offset })
}
