import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listActivity } from "../../../../../workflows/queries/list-activity"
import type { AdminPage } from "../../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminPage>,
  res: MedusaResponse
) => {
  res.json(
    await listActivity(req.scope, String(req.params.id), req.validatedQuery)
  )
}
