import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import type { ImpactRow, ReportPeriod } from "../../types/reports"
import { toImpactRows } from "../rules/to-impact-rows"
import { listNames } from "./list-names"

/** What was paid to cooperatives in a period, and whom it reached. */
export async function getImpactReport(
  container: MedusaContainer,
  period: ReportPeriod
): Promise<ImpactRow[]> {
  const service = container.resolve<ReportModuleService>(REPORT_MODULE)
  const [sums, regions] = await Promise.all([
    service.sumIncome(period),
    listNames(container, "region"),
  ])
  const people = await listPeople(
    container,
    sums.map(({ cooperative_id }) => cooperative_id)
  )
  return toImpactRows(sums, { people, regions })
}

const peopleSchema = z.object({
  id: z.string(),
  members: z.number().nullable(),
  women: z.number().nullable(),
})

async function listPeople(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: Object.keys(peopleSchema.shape),
    filters: { id: [...new Set(ids)] },
  })
  return peopleSchema.array().parse(data)
}
