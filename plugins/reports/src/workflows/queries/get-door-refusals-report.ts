import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import type { DoorRefusalRow, ReportPeriod } from "../../types/reports"

/** How many shoppers refused to pay at the door; nothing where nobody may. */
export async function getDoorRefusalsReport(
  container: MedusaContainer,
  period: ReportPeriod
): Promise<DoorRefusalRow[]> {
  if (!container.hasRegistration("cash")) {
    return []
  }
  return container
    .resolve<ReportModuleService>(REPORT_MODULE)
    .countDoorRefusals(period)
}
