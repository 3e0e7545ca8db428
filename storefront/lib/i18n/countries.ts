import type { Market } from "./locales"

/** Countries of each market, ISO 3166-1, upper case; the first is its main one. */
export const MARKET_COUNTRIES: Record<Market, readonly string[]> = {
  ma: ["MA"],
  eu: ["FR", "DE", "ES", "IT", "NL", "BE", "AT", "IE", "LU", "PT"],
  us: ["US"],
}

/** The market that serves a country; the unknown ones see the European one. */
export function marketOfCountry(country: string): Market {
  const code = country.toUpperCase()
  if (code === "MA" || code === "EH") {
    return "ma"
  }
  return code === "US" ? "us" : "eu"
}

/** The country a cart goes to until its shopper says otherwise, lower case. */
export function mainCountry(market: Market): string {
  return (MARKET_COUNTRIES[market][0] ?? "MA").toLowerCase()
}
