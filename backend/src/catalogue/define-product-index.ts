import {
  defineSearchIndex,
  graphConsume,
  graphSeed,
} from "@medusajs/framework/utils"
import { affectedProductIds, CATALOGUE_EVENTS } from "./affected-products"
import type { Language } from "./languages"
import { toProductDocuments } from "./product-document"
import { productFields } from "./product-fields"
import { PRODUCT_ROW_FIELDS, type ProductRow } from "./product-row"

/** Declares the product index of one language, named `product_{language}`. */
export function defineProductIndex(language: Language) {
  return defineSearchIndex({
    name: `product_${language}`,
    entity: "product",
    fields: productFields,
    events: CATALOGUE_EVENTS,
    consume: graphConsume<typeof productFields, ProductRow>({
      fields: PRODUCT_ROW_FIELDS,
      resolve_ids: (event, { container }) =>
        affectedProductIds(event, container.query),
      is_delete: (event) => event.name === "product.deleted",
      transform: (rows, { container }) =>
        toProductDocuments(rows, language, container.query),
    }),
    seed: graphSeed<typeof productFields, ProductRow>({
      fields: PRODUCT_ROW_FIELDS,
      transform: (rows, { container }) =>
        toProductDocuments(rows, language, container.query),
    }),
  })
}
