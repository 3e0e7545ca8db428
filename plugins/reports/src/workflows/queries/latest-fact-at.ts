import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"

const HOUR_MS = 60 * 60 * 1000

/**
 * An hour before reports last learnt something: what was lost since then must
 * be made up for. Null where they know nothing yet.
 */
export async function latestFactAt(
  container: MedusaContainer
): Promise<Date | null> {
  const service = container.resolve<ReportModuleService>(REPORT_MODULE)
  const [latest] = await service.listPartFacts(
    {},
    { take: 1, order: { updated_at: "DESC" }, select: ["updated_at"] }
  )
  return latest ? new Date(latest.updated_at.getTime() - HOUR_MS) : null
}
