import { LANGUAGES, type Language } from "../../types/languages"
import type { ListingContent, ListingTexts } from "../../types/listing-content"

/** The fields of a listing that are written in a language. */
export const TEXT_FIELDS = [
  "title",
  "description",
  "how_made",
  "how_to_use",
  "how_to_keep",
  "composition",
  "origin",
] as const satisfies (keyof ListingTexts)[]

/**
 * A content with every field in it, null where nothing stands. The data layer
 * merges an object into the one that it replaces, so that what a person took
 * out would stay if it were only absent.
 */
export function toWholeContent(content: ListingContent): ListingContent {
  return {
    class: content.class,
    category: content.category,
    texts: byLanguage((language) =>
      Object.fromEntries(
        TEXT_FIELDS.map((field) => [
          field,
          content.texts[language]?.[field] ?? null,
        ])
      )
    ),
    sign_type: content.sign_type ?? null,
    sign_name: content.sign_name ?? null,
    inci: content.inci ?? null,
    allergens: content.allergens ?? null,
    harvest_months: content.harvest_months ?? null,
    certificate_ids: content.certificate_ids,
    photo_ids: content.photo_ids,
  }
}

/** A content with the texts that there are, and no empty language. */
export function toLeanContent(content: ListingContent): ListingContent {
  const texts = LANGUAGES.flatMap((language) => {
    const written = TEXT_FIELDS.flatMap((field) => {
      const text = content.texts[language]?.[field]
      return text ? [[field, text] as const] : []
    })
    return written.length ? [[language, Object.fromEntries(written)]] : []
  })
  return { ...toWholeContent(content), texts: Object.fromEntries(texts) }
}

function byLanguage(read: (language: Language) => ListingTexts) {
  return { fr: read("fr"), ar: read("ar"), en: read("en") }
}
