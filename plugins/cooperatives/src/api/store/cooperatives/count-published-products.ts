import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"

type LinkRow = {
  cooperative_id: string
  product?: { id: string; status: string } | null
}

/** Published products per cooperative, in two queries however many there are. */
export async function countPublishedProducts(
  container: MedusaContainer,
  cooperative_ids: string[]
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (!cooperative_ids.length) {
    return counts
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_cooperative",
    fields: ["cooperative_id", "product.id", "product.status"],
    filters: { cooperative_id: cooperative_ids },
  })
  const rows: LinkRow[] = data
  rows
    .filter(({ product }) => product?.status === ProductStatus.PUBLISHED)
    .forEach(({ cooperative_id }) =>
      counts.set(cooperative_id, (counts.get(cooperative_id) ?? 0) + 1)
    )
  return counts
}
