import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Which parts changed since a moment, a page at a time; null names all. */
export type ChangedPartsPage = {
  since: Date | null
  skip: number
  take: number
}

/** Ids of makers' parts that changed since a moment. */
export async function listChangedParts(
  container: MedusaContainer,
  { since, skip, take }: ChangedPartsPage
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id"],
    filters: since ? { updated_at: { $gte: since } } : {},
    pagination: { take, skip, order: { id: "ASC" } },
  })
  return data.map(({ id }) => id)
}
