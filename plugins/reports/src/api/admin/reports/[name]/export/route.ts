import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeReport } from "../../../../../sheets/write-report"
import { getReport } from "../../../../../workflows/queries/get-report"
import { readReportName } from "../../read-report-name"
import type { AdminGetReport } from "../../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminGetReport>,
  res: MedusaResponse
) => {
  const name = readReportName(req.params.name)
  const { from, to } = req.validatedQuery
  const rows = await getReport(req.scope, name, req.validatedQuery)
  res
    .setHeader("Content-Type", "text/csv; charset=utf-8")
    .setHeader(
      "Content-Disposition",
      `attachment; filename="coopstore-${name}-${from}-${to}.csv"`
    )
    .setHeader("Cache-Control", "no-store")
    .send(writeReport(name, rows))
}
