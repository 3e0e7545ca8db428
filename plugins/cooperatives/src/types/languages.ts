/** Languages that people of the shop read and write. */
export const LANGUAGES = ["fr", "ar", "en"] as const

export type Language = (typeof LANGUAGES)[number]

/** Medusa's locale of each language; French stands in the columns. */
export const LOCALE_OF_LANGUAGE: Record<Language, string> = {
  fr: "fr-FR",
  ar: "ar-MA",
  en: "en-GB",
}
