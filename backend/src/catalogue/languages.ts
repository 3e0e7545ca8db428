/** The shop's languages and the Medusa locale that holds each one's texts. */
export const LOCALES = { fr: "fr-FR", ar: "ar-MA", en: "en-GB" } as const

export type Language = keyof typeof LOCALES

/** The language of the columns themselves; the others are translations. */
export const SOURCE_LANGUAGE: Language = "fr"

export const LANGUAGES: Language[] = ["fr", "ar", "en"]
