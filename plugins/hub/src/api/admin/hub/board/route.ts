import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { HUB_STAGES } from "../../../../types/board"
import { getBoardColumn } from "../../../../workflows/queries/get-board-column"
import type { AdminBoard } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminBoard>,
  res: MedusaResponse
) => {
  const { stage, late, limit, offset, cooperative_id, market } =
    req.validatedQuery
  const filters = {
    cooperative_id: cooperative_id ?? null,
    market: market ?? null,
    is_late: late,
  }
  const columns = await Promise.all(
    (stage ? [stage] : HUB_STAGES).map((each) =>
      getBoardColumn(req.scope, each, { filters, page: { limit, offset } })
    )
  )
  res.json({ columns, limit, offset })
}
