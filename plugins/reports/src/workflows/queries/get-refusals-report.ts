import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import type { RefusalRow, ReportPeriod } from "../../types/reports"
import { listNames } from "./list-names"

/** How many parts of a period were not made, by maker. */
export async function getRefusalsReport(
  container: MedusaContainer,
  period: ReportPeriod
): Promise<RefusalRow[]> {
  const service = container.resolve<ReportModuleService>(REPORT_MODULE)
  const [counts, names] = await Promise.all([
    service.countRefusals(period),
    listNames(container, "cooperative"),
  ])
  return counts.map((count) => ({
    ...count,
    name: names.get(count.key) ?? count.key,
  }))
}
