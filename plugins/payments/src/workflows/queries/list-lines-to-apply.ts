import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of lines whose money was not taken yet, of one remittance or of all. */
export async function listLinesToApply(
  container: MedusaContainer,
  remittance_id: string | null
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cash_remittance_line",
    fields: ["id"],
    filters: {
      applied_at: null,
      outcome: ["matched", "short", "surplus"],
      ...(remittance_id ? { cash_remittance_id: [remittance_id] } : {}),
    },
    pagination: { take: 10_000, skip: 0, order: { row: "ASC" } },
  })
  return data.map(({ id }) => id)
}
