import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedCategory } from "./catalogue/texts"
import type { SeedContext } from "./context"
import { uploadImages } from "./images"
import { translate } from "./translations"

/** The catalogue's categories, with their pictures; answers ids by key. */
export async function seedCategories(
  context: SeedContext,
  categories: SeedCategory[]
): Promise<Map<string, string>> {
  const { data } = await context.query.graph({
    entity: "product_category",
    fields: ["id", "handle"],
  })
  const ids = new Map<string, string>(
    data.map(({ id, handle }: { id: string; handle: string }) => [handle, id])
  )
  const missing = categories.filter(({ key }) => !ids.has(key))
  if (!missing.length) {
    return ids
  }
  const pictures = await uploadImages(
    context,
    missing.map(({ key }) => `categories/${key}`)
  )
  const { result } = await createProductCategoriesWorkflow(
    context.container
  ).run({
    input: {
      product_categories: missing.map((category) => ({
        name: category.fr,
        handle: category.key,
        description: category.description.fr,
        is_active: true,
        rank: categories.indexOf(category),
        metadata: {
          image: pictures.get(`categories/${category.key}`),
          image_alt: category.image_alt,
        },
      })),
    },
  })
  result.forEach(({ id, handle }) => ids.set(handle, id))
  await translate(
    context,
    missing.map(({ key, fr, ar, en, description }) => ({
      reference: "product_category",
      reference_id: String(ids.get(key)),
      fields: { name: { fr, ar, en }, description },
    }))
  )
  return ids
}
