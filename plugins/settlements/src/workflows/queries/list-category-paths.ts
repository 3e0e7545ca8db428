import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const productSchema = z.object({
  id: z.string(),
  categories: z
    .array(z.object({ id: z.string(), mpath: z.string().nullish() }))
    .nullish(),
})

/** The categories of products, each as a path from the root, by product id. */
export async function listCategoryPaths(
  container: MedusaContainer,
  product_ids: string[]
): Promise<Map<string, string[][]>> {
  if (!product_ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "categories.id", "categories.mpath"],
    // Products that were deleted since are asked for too.
    filters: { id: [...new Set(product_ids)] },
    withDeleted: true,
  })
  return new Map(
    productSchema
      .array()
      .parse(data)
      .map(({ id, categories }) => [
        id,
        (categories ?? []).map((category) =>
          (category.mpath ?? category.id).split(".").filter(Boolean)
        ),
      ])
  )
}
