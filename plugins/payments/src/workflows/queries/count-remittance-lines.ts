import type { MedusaContainer } from "@medusajs/framework/types"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import type { LineCounts } from "../../modules/cash/service"

/** What the lines of remittances come to, counted by the database. */
export async function countRemittanceLines(
  container: MedusaContainer,
  remittance_ids: string[]
): Promise<(id: string) => Omit<LineCounts, "id">> {
  const service = container.resolve<CashModuleService>(CASH_MODULE)
  const rows = await service.countLines(remittance_ids)
  const counts = new Map(rows.map(({ id, ...count }) => [id, count]))
  return (id) => counts.get(id) ?? { line_count: 0, undecided_count: 0 }
}
