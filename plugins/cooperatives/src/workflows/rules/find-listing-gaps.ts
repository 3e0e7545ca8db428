import type { ProductClass } from "../../types/export-rules"
import { LANGUAGES } from "../../types/languages"
import type { ListingGap } from "../../types/listing-change"
import type { ListingContent, ListingTexts } from "../../types/listing-content"

/** What decides whether a listing may be sent to staff. */
export type ListingToCheck = {
  content: ListingContent
  sizes: { price: number | null; net_quantity: number | null }[]
  /** Whether the cooperative has a valid ONSSA authorisation on file. */
  has_onssa: boolean
}

const FOODS: ProductClass[] = ["oil", "dry-food", "honey", "chilled"]

/**
 * What a listing lacks: food says what it is made of, its allergens, its net
 * quantity and its maker's ONSSA number (law 28-07); a cosmetic its INCI.
 */
export function findListingGaps({
  content,
  sizes,
  has_onssa,
}: ListingToCheck): ListingGap[] {
  const food = FOODS.includes(content.class)
  const cosmetic = content.class === "cosmetic"
  const lacks: [ListingGap, boolean][] = [
    ["title", !hasText(content, "title")],
    ["photo", !content.photo_ids.length],
    ["description", !hasText(content, "description")],
    ["price", !sizes.length || sizes.some(({ price }) => !price)],
    [
      "net_quantity",
      (food || cosmetic) && sizes.some(({ net_quantity }) => !net_quantity),
    ],
    ["composition", !cosmetic && !hasText(content, "composition")],
    ["allergens", food && !content.allergens],
    ["onssa", food && !has_onssa],
    ["inci", cosmetic && !content.inci],
  ]
  return lacks.flatMap(([gap, isLacking]) => (isLacking ? gap : []))
}

function hasText(content: ListingContent, field: keyof ListingTexts): boolean {
  return LANGUAGES.some((language) => content.texts[language]?.[field])
}

/** The texts that stand in Arabic or English and not yet in French. */
export function findUntranslated({ texts }: ListingContent): string[] {
  const fields = Object.keys({
    ...texts.ar,
    ...texts.en,
  }) as (keyof ListingTexts)[]
  return fields.filter(
    (field) => (texts.ar?.[field] || texts.en?.[field]) && !texts.fr?.[field]
  )
}
