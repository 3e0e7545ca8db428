import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils"
import { CATALOGUE_EVENTS } from "./affected-products"
import type { Language } from "./languages"
import { readAffectedProducts } from "./read-affected-products"
import { toProductDocuments } from "./product-document"
import { productFields } from "./product-fields"
import { PRODUCT_ROW_FIELDS, type ProductRow } from "./product-row"
import { readProductTexts } from "./read-product-texts"

/** Declares the product index of one language, named `product_{language}`. */
export function defineProductIndex(language: Language) {
  return defineSearchIndex({
    name: `product_${language}`,
    entity: "product",
    fields: productFields,
    events: CATALOGUE_EVENTS,
    async consume(event, { container }) {
      const { ids, rows, texts } = await readAffectedProducts(
        event,
        container.query
      )
      const documents = toProductDocuments(rows, texts, language)
      const shown = new Set(documents.map(({ id }) => id))
      const hidden = ids.filter((id) => !shown.has(id))
      return [
        ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
        ...(hidden.length
          ? [{ action: "delete" as const, filters: { id: hidden } }]
          : []),
      ]
    },
    seed: graphSeed<typeof productFields, ProductRow>({
      fields: PRODUCT_ROW_FIELDS,
      transform: async (rows, { container }) =>
        toProductDocuments(
          rows,
          await readProductTexts(rows, container.query),
          language
        ),
    }),
  })
}
