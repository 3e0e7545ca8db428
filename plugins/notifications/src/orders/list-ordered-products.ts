import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type Language, MEDUSA_LOCALES } from "../languages"
import { ProductRow } from "./product-row"

const PRODUCT_FIELDS = [
  "id",
  "title",
  "handle",
  "variants.id",
  "variants.title",
]
const MAKER_FIELDS = [
  "cooperative.id",
  "cooperative.handle",
  "cooperative.name",
  "cooperative.town",
]

/**
 * Lists products with their makers, in a language; without the plugin that
 * knows makers, products have none. A deleted product is left out.
 */
export async function listOrderedProducts(
  container: MedusaContainer,
  ids: string[],
  language: Language
): Promise<ProductRow[]> {
  if (!ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "product",
      fields: [
        ...PRODUCT_FIELDS,
        ...(makersAreKnown(container) ? MAKER_FIELDS : []),
      ],
      filters: { id: ids },
    },
    { locale: MEDUSA_LOCALES[language] }
  )
  return data.map((product) => ProductRow.parse(product))
}

function makersAreKnown(container: MedusaContainer): boolean {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  return Boolean(
    link.getLinkModule(
      Modules.PRODUCT,
      "product_id",
      "cooperative",
      "cooperative_id"
    )
  )
}
