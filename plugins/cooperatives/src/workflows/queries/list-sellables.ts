import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ExportableListing } from "../../modules/listing/export-rules"
import type { CooperativeStatus } from "../../types/cooperative-statuses"

/** What decides whether a product may be sold, and where. */
export type Sellable = {
  id: string
  title: string
  status: string
  cooperative?: {
    id: string
    name: string
    status: CooperativeStatus
    on_holiday: boolean
  } | null
  listing?: (ExportableListing & { id: string }) | null
}

/** Fields of a product that a `Sellable` is made of. */
export const SELLABLE_FIELDS = [
  "id",
  "title",
  "status",
  "cooperative.id",
  "cooperative.name",
  "cooperative.status",
  "cooperative.on_holiday",
  "listing.id",
  "listing.class",
  "listing.market_overrides",
]

/** Products with their maker and listing, in one graph query. */
export async function listSellables(
  container: MedusaContainer,
  product_ids: string[]
): Promise<Sellable[]> {
  if (!product_ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: SELLABLE_FIELDS,
    filters: { id: product_ids },
  })
  return data
}
