import "server-only"
import { getRegion, listRegions } from "@/lib/geography/regions"
import {
  INTL_LOCALES,
  splitLocale,
  type Locale,
  type Market,
} from "@/lib/i18n/locales"
import { getMarketRegion } from "@/lib/medusa/markets"
import towns from "./moroccan-towns.json"
import { US_STATES } from "./us-states"

type Choice = { value: string; label: string }

/** What an address form offers in a market, in the page's language. */
export type AddressOptions = {
  market: Market
  countries: Choice[]
  provinces: Choice[]
  towns: string[]
}

/** Countries, provinces and towns to choose from. */
export async function getAddressOptions(
  locale: Locale
): Promise<AddressOptions> {
  const { language, market } = splitLocale(locale)
  const { countries } = await getMarketRegion(locale)
  return {
    market,
    countries: countries
      .map((value) => ({ value, label: countryName(value, locale) }))
      .toSorted((left, right) =>
        left.label.localeCompare(right.label, language)
      ),
    provinces: provincesOf(market, locale),
    towns: market === "ma" ? towns.map((town) => town[language]) : [],
  }
}

/** A country's name in the page's language. */
export function countryName(code: string, locale: Locale): string {
  const { language } = splitLocale(locale)
  const names = new Intl.DisplayNames(INTL_LOCALES[language], {
    type: "region",
  })
  return names.of(code.toUpperCase()) ?? code.toUpperCase()
}

/** A province's name in the page's language; the code where it has none. */
export function provinceName(code: string, locale: Locale): string {
  const { language } = splitLocale(locale)
  return getRegion(code, language)?.name ?? US_STATES[code] ?? code
}

function provincesOf(market: Market, locale: Locale): Choice[] {
  switch (market) {
    case "ma":
      return listRegions(splitLocale(locale).language).map(
        ({ code, name }) => ({ value: code, label: name })
      )
    case "us":
      return Object.entries(US_STATES).map(([value, label]) => ({
        value,
        label,
      }))
    default:
      return []
  }
}
