import "server-only"
import { mainCountry } from "@/lib/i18n/countries"
import { MEDUSA_LOCALES, splitLocale, type Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { getMarketRegion } from "@/lib/medusa/markets"
import { readToken } from "@/lib/session/actor-session"
import { CART_FIELDS, CartResponse, type CartAnswer } from "./cart-answer"
import { readCartCookie } from "./cart-cookie"
import { fetchCart, followLocale } from "./get-cart"

/** The visitor's open cart in this market; a new one where there is none. */
export async function ensureCart(locale: Locale): Promise<CartAnswer> {
  const cookie = await readCartCookie()
  const known =
    cookie.state === "named" ? await fetchCart(cookie.id, locale) : null
  if (!known || known.completed_at) {
    return createCart(locale)
  }
  return (await followLocale(known, locale)).cart
}

async function createCart(locale: Locale): Promise<CartAnswer> {
  const { language, market } = splitLocale(locale)
  const region = await getMarketRegion(locale)
  const token = await readToken("customer")
  const { cart } = await storeFetch(CartResponse, "/store/carts", {
    method: "POST",
    locale,
    query: { fields: CART_FIELDS },
    body: {
      region_id: region.region_id,
      // Taxes and delivery need a country before the shopper has typed one.
      shipping_address: { country_code: mainCountry(market) },
      locale: MEDUSA_LOCALES[language],
      metadata: { language, market },
    },
    ...(token ? { token } : {}),
  })
  return cart
}
