import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lineKey, type LineTexts, type NamedLine } from "../rules/say-lines"

/** Today's names of the products of lines, in a language, by `lineKey`. */
export async function listLineTexts(
  container: MedusaContainer,
  { lines, locale }: { lines: NamedLine[]; locale: string }
): Promise<Map<string, LineTexts>> {
  // A caller that asked for fewer fields has lines without a product.
  const ids = [
    ...new Set(lines.map(({ product_id }) => product_id).filter(Boolean)),
  ]
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "product",
      fields: ["id", "title", "variants.id", "variants.title"],
      filters: { id: ids },
    },
    { locale }
  )
  const rows: ProductRow[] = data
  const products = new Map(rows.map((product) => [product.id, product]))
  return new Map(
    lines.map((line) => {
      const product = products.get(line.product_id)
      const variant = product?.variants?.find(
        ({ id }) => id === line.variant_id
      )
      const texts: LineTexts = {
        title: product?.title ?? null,
        variant_title: variant?.title ?? null,
      }
      return [lineKey(line), texts]
    })
  )
}

type ProductRow = {
  id: string
  title: string | null
  variants?: { id: string; title: string | null }[]
}
