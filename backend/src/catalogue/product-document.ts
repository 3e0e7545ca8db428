import type { InferSearchDocumentType } from "@medusajs/framework/types"
import { marketsOf } from "../export-rules"
import { aliasesOf } from "./aliases"
import { LANGUAGES, type Language } from "./languages"
import { normalizeSearchText, wordPrefixes } from "./normalize-search-text"
import { cheapestPrice, isInStock } from "./price-and-stock"
import type { productFields } from "./product-fields"
import type { ProductRow } from "./product-row"
import type { ProductTexts } from "./read-product-texts"
import type { Translations } from "./translations"

export type ProductDocument = InferSearchDocumentType<typeof productFields>

/**
 * Turns product rows into the documents of one language. Rows that may not be
 * shown (not published, or whose cooperative is not active) give none.
 */
export function toProductDocuments(
  rows: ProductRow[],
  { translations, unitsSold }: ProductTexts,
  language: Language
): ProductDocument[] {
  return rows
    .filter(
      (row) =>
        row.status === "published" && row.cooperative?.status === "active"
    )
    .map((row) => ({
      ...describe(row, language, translations),
      ...texts(row, translations),
      popularity: unitsSold.get(row.id) ?? 0,
    }))
}

function describe(row: ProductRow, language: Language, texts: Translations) {
  const variants = row.variants ?? []
  const { cooperative, listing } = row
  const own = <T extends { id: string }>(entity: T, field: keyof T & string) =>
    texts.text(entity, field, language)
  return {
    id: row.id,
    handle: row.handle,
    title: own(row, "title"),
    subtitle: own(row, "subtitle"),
    thumbnail: row.thumbnail,
    status: row.status,
    sales_channel_ids: (row.sales_channels ?? []).map(({ id }) => id),
    cooperative_id: cooperative?.id ?? null,
    cooperative_handle: cooperative?.handle ?? null,
    cooperative_name: cooperative ? own(cooperative, "name") : null,
    town: cooperative ? own(cooperative, "town") : null,
    region: cooperative?.region ?? null,
    categories: (row.categories ?? []).map(({ handle }) => handle),
    class: listing?.class ?? null,
    sign: listing?.sign_type ?? null,
    sign_name: listing?.sign_name ?? null,
    markets: marketsOf(listing ?? null),
    price_mad: cheapestPrice(variants, "mad"),
    price_eur: cheapestPrice(variants, "eur"),
    price_usd: cheapestPrice(variants, "usd"),
    in_stock: !cooperative?.on_holiday && isInStock(variants),
    created_at: new Date(row.created_at),
  }
}

/** People search in a language other than the page's, so each index holds all three. */
function texts(row: ProductRow, translations: Translations) {
  const everywhere = <T extends { id: string }>(
    entity: T | null | undefined,
    ...fields: (keyof T & string)[]
  ) =>
    entity
      ? LANGUAGES.flatMap((language) =>
          fields.map((field) => translations.text(entity, field, language))
        )
      : []
  const name = fold([
    ...everywhere(row, "title"),
    ...(row.categories ?? []).flatMap((category) =>
      everywhere(category, "name")
    ),
  ])
  const maker = fold([
    ...everywhere(row.cooperative, "name", "town"),
    row.listing?.sign_name,
  ])
  const body = fold([
    ...everywhere(row, "subtitle", "description"),
    ...everywhere(row.listing, "composition"),
  ])
  return {
    name_text: [name, aliasesOf(name), wordPrefixes(name)].join(" "),
    maker_text: [maker, wordPrefixes(maker)].join(" "),
    body_text: body,
  }
}

const fold = (parts: (string | null | undefined)[]) =>
  normalizeSearchText([...new Set(parts.filter(Boolean))].join(" "))
