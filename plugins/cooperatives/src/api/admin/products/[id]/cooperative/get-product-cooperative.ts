import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The cooperative that makes a product, or null. */
export async function getProductCooperative(
  container: MedusaContainer,
  product_id: string
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_cooperative",
    fields: [
      "cooperative.id",
      "cooperative.handle",
      "cooperative.name",
      "cooperative.town",
      "cooperative.region",
      "cooperative.status",
    ],
    filters: { product_id: [product_id] },
  })
  const [link]: { cooperative?: unknown }[] = data
  return link?.cooperative ?? null
}
