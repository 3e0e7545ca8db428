import "server-only"
import { cache } from "react"
import { mainCountry } from "@/lib/i18n/countries"
import { MEDUSA_LOCALES, splitLocale, type Locale } from "@/lib/i18n/locales"
import { isNotFound, storeFetch } from "@/lib/medusa/client"
import { getExportRules } from "@/lib/medusa/export-rules"
import { getMarketRegion } from "@/lib/medusa/markets"
import { toCart, type Cart } from "./cart"
import { CART_FIELDS, CartResponse, type CartAnswer } from "./cart-answer"
import { readCartCookie } from "./cart-cookie"
import { listLiveVariants } from "./live-variants"
import { problemOf, type CartProblem } from "./problem-code"

/** What there is of a cart: none, one that was lost, an order, or a cart. */
export type CartState =
  | { state: "none" }
  | { state: "lost" }
  | { state: "ordered"; id: string }
  | { state: "open"; cart: Cart; moved: CartProblem | null }

/**
 * The visitor's cart in the page's market and language; read once a request.
 * `moved` tells why the cart could not follow the visitor to this market.
 */
export const getCart = cache(async (locale: Locale): Promise<CartState> => {
  const cookie = await readCartCookie()
  if (cookie.state !== "named") {
    return { state: cookie.state === "none" ? "none" : "lost" }
  }
  const answer = await fetchCart(cookie.id, locale)
  if (!answer) {
    return { state: "lost" }
  }
  if (answer.completed_at) {
    return { state: "ordered", id: answer.id }
  }
  const { moved, cart } = await followLocale(answer, locale)
  return { state: "open", cart: await completeCart(cart, locale), moved }
})

/** Reads a cart; null when there is none of that id. */
export async function fetchCart(
  id: string,
  locale: Locale
): Promise<CartAnswer | null> {
  try {
    const { cart } = await storeFetch(CartResponse, `/store/carts/${id}`, {
      locale,
      query: { fields: CART_FIELDS },
    })
    return cart
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

/** Adds today's stock and rules to a cart's answer. */
async function completeCart(answer: CartAnswer, locale: Locale): Promise<Cart> {
  const products = (answer.items ?? []).flatMap(
    ({ product_id }) => product_id ?? []
  )
  const [live, rules] = await Promise.all([
    listLiveVariants(products, locale),
    getExportRules(),
  ])
  return toCart(answer, live, rules, splitLocale(locale).market)
}

/**
 * Gives the cart the page's market and language: currency, prices and taxes
 * are the market's, and the e-mails will speak the shopper's language.
 */
export async function followLocale(
  cart: CartAnswer,
  locale: Locale
): Promise<{ cart: CartAnswer; moved: CartProblem | null }> {
  const { language, market } = splitLocale(locale)
  const region = await getMarketRegion(locale)
  const sameMarket = cart.region_id === region.region_id
  const metadata = cart.metadata ?? {}
  if (
    sameMarket &&
    metadata["language"] === language &&
    metadata["market"] === market
  ) {
    return { cart, moved: null }
  }
  try {
    const answer = await storeFetch(CartResponse, `/store/carts/${cart.id}`, {
      method: "POST",
      locale,
      query: { fields: CART_FIELDS },
      body: {
        metadata: { language, market },
        locale: MEDUSA_LOCALES[language],
        ...(sameMarket
          ? {}
          : {
              region_id: region.region_id,
              shipping_address: { country_code: mainCountry(market) },
            }),
      },
    })
    return { cart: answer.cart, moved: null }
  } catch (error) {
    const moved = problemOf(error)
    if (!moved) {
      throw error
    }
    return { cart, moved }
  }
}
