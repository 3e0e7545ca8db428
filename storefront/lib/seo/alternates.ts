import { MARKET_COUNTRIES } from "@/lib/i18n/countries"
import { localePath } from "@/lib/i18n/locale-path"
import { LANGUAGES, MARKETS, type Locale } from "@/lib/i18n/locales"

/**
 * `hreflang` of a page: a market becomes its countries (`fr-BE` is `/fr-eu`),
 * a bare language its home market, and `x-default` the guess at the door.
 */
export function languageAlternates(path: string): Record<string, string> {
  const alternates: Record<string, string> = {}
  for (const language of LANGUAGES) {
    for (const market of MARKETS) {
      const locale: Locale = `${language}-${market}`
      for (const country of MARKET_COUNTRIES[market]) {
        alternates[`${language}-${country}`] = localePath(locale, path)
      }
    }
    alternates[language] = localePath(
      language === "en" ? "en-eu" : `${language}-ma`,
      path
    )
  }
  alternates["x-default"] = path
  return alternates
}
