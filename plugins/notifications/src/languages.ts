export const LANGUAGES = ["fr", "ar", "en"] as const
export const MARKETS = ["ma", "eu", "us"] as const

export type Language = (typeof LANGUAGES)[number]
export type Market = (typeof MARKETS)[number]

/** What `Intl` calls each language; Western digits everywhere. */
export const INTL_LOCALES: Record<Language, string> = {
  fr: "fr-FR",
  ar: "ar-MA-u-nu-latn",
  en: "en-GB",
}

/** The Medusa locale that holds each language's texts. */
export const MEDUSA_LOCALES: Record<Language, string> = {
  fr: "fr-FR",
  ar: "ar-MA",
  en: "en-GB",
}

// What most people read in a market, for an order that does not say.
const MARKET_LANGUAGES: Record<Market, Language> = {
  ma: "fr",
  eu: "en",
  us: "en",
}

/** The language an order was placed in: as it says, else its locale's, else its market's. */
export function chooseLanguage(order: {
  said: unknown
  locale: string | null | undefined
  market: Market
}): Language {
  return (
    LANGUAGES.find((language) => language === order.said) ??
    LANGUAGES.find((language) => order.locale?.startsWith(language)) ??
    MARKET_LANGUAGES[order.market]
  )
}

/** The first of some values that is a market; Morocco when none is. */
export function chooseMarket(...said: unknown[]): Market {
  for (const value of said) {
    const market = MARKETS.find((known) => known === value)
    if (market) {
      return market
    }
  }
  return "ma"
}

/** The way a language is written. */
export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr"
}
