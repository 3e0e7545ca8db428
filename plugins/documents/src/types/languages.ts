/** Languages that papers are written in. */
export const PAPER_LANGUAGES = ["fr", "ar", "en"] as const

export type PaperLanguage = (typeof PAPER_LANGUAGES)[number]
