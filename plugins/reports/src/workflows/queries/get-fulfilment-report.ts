import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import type { FulfilmentRow, ReportPeriod } from "../../types/reports"
import { toFulfilmentRows } from "../rules/to-fulfilment-rows"

/** How long each stage took of the parts placed in a period. */
export async function getFulfilmentReport(
  container: MedusaContainer,
  period: ReportPeriod
): Promise<FulfilmentRow[]> {
  const service = container.resolve<ReportModuleService>(REPORT_MODULE)
  return toFulfilmentRows(await service.countHours(period))
}
