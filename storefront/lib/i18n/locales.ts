export const LANGUAGES = ["fr", "ar", "en"] as const
export const MARKETS = ["ma", "eu", "us"] as const

export type Language = (typeof LANGUAGES)[number]
export type Market = (typeof MARKETS)[number]

/** First segment of every page's address, for example `fr-ma`. */
export type Locale = `${Language}-${Market}`

export const LOCALES: readonly Locale[] = LANGUAGES.flatMap((language) =>
  MARKETS.map((market): Locale => `${language}-${market}`)
)

export const DEFAULT_LOCALE: Locale = "fr-ma"
export const LOCALE_COOKIE = "coopstore_locale"

const KNOWN = new Set<string>(LOCALES)

/** Whether a URL segment is one of the nine locales. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && KNOWN.has(value)
}

/** The language part of a locale. */
export function languageOf(locale: Locale): Language {
  return splitLocale(locale).language
}

/** The market part of a locale. */
export function marketOf(locale: Locale): Market {
  return splitLocale(locale).market
}

/** Both parts of a locale. */
export function splitLocale(locale: Locale): {
  language: Language
  market: Market
} {
  const language = LANGUAGES.find((candidate) => locale.startsWith(candidate))
  const market = MARKETS.find((candidate) => locale.endsWith(candidate))
  if (!language || !market) {
    throw new Error(`${locale} is not a locale of the shop`)
  }
  return { language, market }
}

/** Writing direction of a language. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr"
}

/** What Medusa calls the language (`x-medusa-locale`). */
export const MEDUSA_LOCALES: Record<Language, string> = {
  fr: "fr-FR",
  ar: "ar-MA",
  en: "en-GB",
}

/** What `Intl` calls the language; Western digits everywhere. */
export const INTL_LOCALES: Record<Language, string> = {
  fr: "fr-FR-u-nu-latn",
  ar: "ar-MA-u-nu-latn",
  en: "en-GB-u-nu-latn",
}

/** Currency of each market, lower case as in Medusa. */
export const CURRENCIES: Record<Market, "mad" | "eur" | "usd"> = {
  ma: "mad",
  eu: "eur",
  us: "usd",
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: "Français",
  ar: "العربية",
  en: "English",
}
