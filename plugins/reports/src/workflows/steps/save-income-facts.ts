import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import { listPayoutEntries } from "../queries/list-payout-entries"

/**
 * Writes payments of the ledger that reports do not know yet; nothing to undo,
 * as with sales.
 */
export const saveIncomeFactsStep = createStep(
  "save-income-facts",
  async ({ since }: { since: Date | null }, { container }) => {
    const service = container.resolve<ReportModuleService>(REPORT_MODULE)
    const entries = await listPayoutEntries(container, since)
    const regions = await listRegions(
      container,
      entries.map(({ cooperative_id }) => cooperative_id)
    )
    await service.saveIncome(
      entries.map(({ id, occurred_at, amount, ...entry }) => ({
        ledger_entry_id: id,
        cooperative_id: entry.cooperative_id,
        region: regions.get(entry.cooperative_id) ?? null,
        currency_code: entry.currency_code,
        // The ledger counts what is owed: what was paid lowers it.
        amount: 0 - amount,
        paid_at: occurred_at,
      }))
    )
    return new StepResponse({ entries: entries.length })
  }
)

async function listRegions(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "region"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map(data.map(({ id, region }) => [id, region]))
}
