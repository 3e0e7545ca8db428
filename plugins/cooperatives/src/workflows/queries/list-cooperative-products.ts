import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A product of a cooperative. */
export type CooperativeProduct = { id: string; title: string; status: string }

type LinkRow = { product?: CooperativeProduct | null }

/** Every product that a cooperative makes, deleted ones left out. */
export async function listCooperativeProducts(
  container: MedusaContainer,
  cooperative_id: string
): Promise<CooperativeProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_cooperative",
    fields: ["product.id", "product.title", "product.status"],
    filters: { cooperative_id: [cooperative_id] },
  })
  const rows: LinkRow[] = data
  return rows.flatMap(({ product }) => product ?? [])
}
