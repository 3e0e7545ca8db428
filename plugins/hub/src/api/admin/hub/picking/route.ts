import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPicking } from "../../../../workflows/queries/list-picking"
import type { AdminPicking } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminPicking>,
  res: MedusaResponse
) => {
  const { partial } = req.validatedQuery
  res.json({ lines: await listPicking(req.scope, { is_partial: partial }) })
}
