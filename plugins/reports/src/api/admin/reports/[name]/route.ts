import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getReport } from "../../../../workflows/queries/get-report"
import { readReportName } from "../read-report-name"
import type { AdminGetReport } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminGetReport>,
  res: MedusaResponse
) => {
  const name = readReportName(req.params.name)
  res.json({ rows: await getReport(req.scope, name, req.validatedQuery) })
}
