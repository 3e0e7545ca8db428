import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const payoutEntrySchema = z.object({
  id: z.string(),
  cooperative_id: z.string(),
  currency_code: z.string(),
  amount: z.number().int(),
  occurred_at: z.coerce.date(),
})

const PAGE_SIZE = 500

/** Payments in the ledger, and their contrary entries, written since a moment. */
export async function listPayoutEntries(
  container: MedusaContainer,
  since: Date | null
): Promise<z.infer<typeof payoutEntrySchema>[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: z.infer<typeof payoutEntrySchema>[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const { data } = await query.graph({
      entity: "ledger_entry",
      fields: Object.keys(payoutEntrySchema.shape),
      filters: {
        kind: "payout",
        ...(since && { created_at: { $gte: since } }),
      },
      pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
    })
    found.push(...payoutEntrySchema.array().parse(data))
    if (data.length < PAGE_SIZE) {
      return found
    }
  }
}
