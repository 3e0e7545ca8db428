import type { AdminListingChange } from "../../../types/admin-listing-change"
import type { Language } from "../../../types/languages"
import type {
  ListingContent,
  ListingTexts,
} from "../../../types/listing-content"

/** Texts that staff read, correct and translate, in the order of the page. */
export const REVIEW_TEXTS = [
  "title",
  "description",
  "composition",
  "how_made",
  "how_to_use",
  "how_to_keep",
  "origin",
] as const satisfies (keyof ListingTexts)[]

export type ReviewText = (typeof REVIEW_TEXTS)[number]

/** Currencies that staff price, the dirham being the cooperative's. */
export const ABROAD = ["eur", "usd"] as const

export type TypedPrices = Record<
  string,
  Record<(typeof ABROAD)[number], string>
>

/** What staff are typing: the content as they would have it, and prices. */
export type ReviewDraft = { content: ListingContent; prices: TypedPrices }

/** Where a review starts. */
export function toReviewDraft({
  listing,
  prices_abroad,
}: AdminListingChange): ReviewDraft | null {
  return (
    listing.change && {
      content: listing.change.content,
      prices: Object.fromEntries(
        prices_abroad.map(({ size_id, eur, usd }) => [
          size_id,
          { eur: typed(eur), usd: typed(usd) },
        ])
      ),
    }
  )
}

/** The content with one text replaced; an empty one is absent. */
export function writeText(
  content: ListingContent,
  language: Language,
  field: ReviewText,
  text: string
): ListingContent {
  return {
    ...content,
    texts: {
      ...content.texts,
      [language]: { ...content.texts[language], [field]: text || null },
    },
  }
}

/** Texts that another language has and French lacks. */
export function listUntranslated({ texts }: ListingContent): ReviewText[] {
  return REVIEW_TEXTS.filter(
    (field) => (texts.ar?.[field] || texts.en?.[field]) && !texts.fr?.[field]
  )
}

/** Whether two contents say the same, whatever stands for what is absent. */
export function isSameContent(
  left: ListingContent,
  right: ListingContent
): boolean {
  return JSON.stringify(settle(left)) === JSON.stringify(settle(right))
}

// Columns of JSON come back with their keys in another order.
function settle(value: unknown): unknown {
  if (typeof value === "string") {
    return value.trim()
  }
  if (Array.isArray(value)) {
    return value.map(settle)
  }
  return value && typeof value === "object"
    ? Object.entries(value)
        .map(([key, each]) => [key, settle(each)])
        .filter(([, each]) => each !== null && each !== "")
        .sort(([one], [other]) => String(one).localeCompare(String(other)))
    : (value ?? null)
}

const PRICE = /^\d{1,6}([.,]\d{1,2})?$/

/** Minor units of a typed price; null when empty, undefined when it is none. */
export function toMinorUnits(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (!trimmed) {
    return null
  }
  const minor = PRICE.test(trimmed)
    ? Math.round(Number(trimmed.replace(",", ".")) * 100)
    : 0
  return minor > 0 ? minor : undefined
}

const typed = (minor: number | null) =>
  minor === null ? "" : (minor / 100).toFixed(2)
