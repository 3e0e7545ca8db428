import "server-only"
import { forgetCart, readCartCookie } from "@/lib/cart/cart-cookie"
import { problemOrUnavailable } from "@/lib/cart/problem-code"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { completeOrder, readOrderToken, type Completed } from "./complete-order"
import { readIntentId } from "./payment-session"

/**
 * Where to send somebody who comes back to the checkout. An order is placed
 * only for the very payment that the cart waits for, because anyone can make a
 * browser open this address.
 */
export async function finishReturn(
  locale: Locale,
  intentId: string | null
): Promise<string> {
  const cookie = await readCartCookie()
  if (cookie.state !== "named") {
    return localePath(locale, "/cart")
  }
  const finished = await finish(cookie.id, locale, intentId).catch(
    (error: unknown): Completed => {
      console.error(error)
      return { ok: false, code: problemOrUnavailable(error) }
    }
  )
  if (!finished) {
    return localePath(locale, "/checkout")
  }
  if (!finished.ok) {
    return localePath(locale, `/checkout?problem=${finished.code}`)
  }
  await forgetCart()
  return localePath(locale, `/orders/track/${finished.token}?placed=1`)
}

async function finish(
  cartId: string,
  locale: Locale,
  intentId: string | null
): Promise<Completed | null> {
  const token = await readOrderToken(cartId, locale)
  if (token) {
    return { ok: true, token }
  }
  const expected = intentId && (await readIntentId(cartId, locale)) === intentId
  return expected ? completeOrder(cartId, locale) : null
}
