import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The handle of the first category of each product, by the product's id. */
export async function listCategoryOfProducts(
  container: MedusaContainer,
  product_ids: string[]
): Promise<Map<string, string>> {
  const ids = [...new Set(product_ids)]
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "categories.handle"],
    filters: { id: ids },
  })
  return new Map(
    data.flatMap(({ id, categories }) => {
      const handle = categories?.[0]?.handle
      return handle ? [[id, handle] as const] : []
    })
  )
}
