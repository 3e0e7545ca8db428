import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import type {
  ReportPeriod,
  SalesDimension,
  SalesRow,
} from "../../types/reports"
import { listNames } from "./list-names"

/** What was sold in a period under each heading, by currency. */
export async function getSalesReport(
  container: MedusaContainer,
  question: ReportPeriod & { by: SalesDimension }
): Promise<SalesRow[]> {
  const service = container.resolve<ReportModuleService>(REPORT_MODULE)
  const [sums, names] = await Promise.all([
    service.sumSales(question),
    listNames(container, question.by),
  ])
  return sums.map((sum) => ({
    ...sum,
    name: (sum.key && names.get(sum.key)) ?? sum.key ?? "",
  }))
}
