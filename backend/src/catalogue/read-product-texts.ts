import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { ProductRow } from "./product-row"
import { readTranslations, type Translations } from "./translations"
import { readUnitsSold } from "./units-sold"

/** What a document holds beside its row: texts in every language, units sold. */
export type ProductTexts = {
  translations: Translations
  unitsSold: Map<string, number>
}

/** Reads both in one query each. */
export async function readProductTexts(
  rows: ProductRow[],
  query: Pick<RemoteQueryFunction, "graph">
): Promise<ProductTexts> {
  const [translations, unitsSold] = await Promise.all([
    readTranslations(rows.flatMap(referencedIds), query),
    readUnitsSold(
      rows.map((row) => row.id),
      query
    ),
  ])
  return { translations, unitsSold }
}

const referencedIds = (row: ProductRow) => [
  row.id,
  ...(row.categories ?? []).map(({ id }) => id),
  ...(row.cooperative ? [row.cooperative.id] : []),
  ...(row.listing ? [row.listing.id] : []),
]
