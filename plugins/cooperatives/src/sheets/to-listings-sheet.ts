import type { Language } from "../types/languages"
import type { ListingContent, ListingTexts } from "../types/listing-content"
import { LISTING_COLUMNS, type ListingColumn } from "../types/sheets"
import { headOf } from "./column-words"
import type { KnownListing, KnownSize } from "./plan-import"
import { toDecimal } from "./to-orders-sheet"
import {
  ALLERGEN_WORDS,
  ALLERGENS,
  CLASS_WORDS,
  NO_ALLERGENS,
  UNIT_WORDS,
} from "./value-words"
import type { Cell, Sheet } from "./write-sheet"

const DIRHAM_DIGITS = 2

/** A cooperative's listings as the sheet that an import takes, a row per size. */
export function toListingsSheet(
  listings: KnownListing[],
  {
    language,
    categories,
  }: { language: Language; categories: Map<string, string> }
): Sheet {
  return {
    head: headOf(language),
    rows: listings.flatMap((listing) => {
      const { change, published } = listing
      const content = change?.content ?? published
      return content
        ? listing.sizes.map((size) => {
            const cells = toCells(listing, content, size, language)
            const category = categories.get(content.category)
            return LISTING_COLUMNS.map((column): Cell =>
              column === "category" ? (category ?? null) : cells[column]
            )
          })
        : []
    }),
  }
}

function toCells(
  listing: KnownListing,
  content: ListingContent,
  size: KnownSize,
  language: Language
): Record<Exclude<ListingColumn, "category">, Cell> {
  const texts: ListingTexts = content.texts[language] ?? {}
  return {
    reference: size.reference ?? size.sku,
    product: texts.title ?? listing.title,
    class: CLASS_WORDS[language][content.class],
    quantity: size.net_quantity,
    unit: size.net_unit && UNIT_WORDS[language][size.net_unit],
    price: size.price === null ? null : toDecimal(size.price, DIRHAM_DIGITS),
    stock: size.stock,
    description: texts.description ?? null,
    composition: texts.composition ?? null,
    inci: content.inci ?? null,
    allergens: content.allergens
      ? toAllergenWords(content.allergens, language)
      : null,
    origin: texts.origin ?? null,
    harvest_months: content.harvest_months?.join(", ") ?? null,
    how_made: texts.how_made ?? null,
    how_to_use: texts.how_to_use ?? null,
    how_to_keep: texts.how_to_keep ?? null,
  }
}

function toAllergenWords(allergens: string[], language: Language): string {
  const words = ALLERGENS.filter((key) => allergens.includes(key)).map(
    (key) => ALLERGEN_WORDS[language][key]
  )
  return words.length ? words.join(", ") : NO_ALLERGENS[language]
}
