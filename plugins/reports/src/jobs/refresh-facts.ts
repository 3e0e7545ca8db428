import type { MedusaContainer } from "@medusajs/framework/types"
import { latestFactAt } from "../workflows/queries/latest-fact-at"
import { listChangedParts } from "../workflows/queries/list-changed-parts"
import { recordIncomeFactsWorkflow } from "../workflows/record-income-facts"
import { recordSalesFactsWorkflow } from "../workflows/record-sales-facts"

const PAGE_SIZE = 500

/** Makes up for events that were lost, and for all that was there before. */
export default async function refreshFacts(container: MedusaContainer) {
  const since = await latestFactAt(container)
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const page = { since, skip, take: PAGE_SIZE }
    const part_ids = await listChangedParts(container, page)
    await recordSalesFactsWorkflow(container).run({ input: { part_ids } })
    if (part_ids.length < PAGE_SIZE) {
      break
    }
  }
  await recordIncomeFactsWorkflow(container).run({ input: { since } })
}

export const config = { name: "refresh-facts", schedule: "*/15 * * * *" }
