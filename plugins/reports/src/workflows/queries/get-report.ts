import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  ReportName,
  ReportPeriod,
  SalesDimension,
} from "../../types/reports"
import { getDoorRefusalsReport } from "./get-door-refusals-report"
import { getFulfilmentReport } from "./get-fulfilment-report"
import { getImpactReport } from "./get-impact-report"
import { getRefusalsReport } from "./get-refusals-report"
import { getSalesReport } from "./get-sales-report"

/** A period, and what sales are counted by. */
export type ReportQuestion = ReportPeriod & { by: SalesDimension }

/** The rows of one report. */
export async function getReport(
  container: MedusaContainer,
  name: ReportName,
  { by, from, to }: ReportQuestion
): Promise<object[]> {
  switch (name) {
    case "sales":
      return getSalesReport(container, { by, from, to })
    case "fulfilment":
      return getFulfilmentReport(container, { from, to })
    case "refusals":
      return getRefusalsReport(container, { from, to })
    case "door_refusals":
      return getDoorRefusalsReport(container, { from, to })
    case "impact":
      return getImpactReport(container, { from, to })
  }
}
