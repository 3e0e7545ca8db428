import "server-only"
import { cookies } from "next/headers"
import { personalCookie } from "@/lib/session/cookie-options"
import { CART_COUNT_COOKIE } from "./cart-count"

const CART_COOKIE = "coopstore_cart"
const CART_ID = /^cart_[0-9A-Z]{26}$/
const THIRTY_DAYS_SECONDS = 60 * 60 * 24 * 30

/** What the browser says its cart is; `tampered` is not an id at all. */
export type CartCookie =
  { state: "none" } | { state: "tampered" } | { state: "named"; id: string }

/** Reads the cart's cookie without trusting it. */
export async function readCartCookie(): Promise<CartCookie> {
  const value = (await cookies()).get(CART_COOKIE)?.value
  if (!value) {
    return { state: "none" }
  }
  return CART_ID.test(value)
    ? { state: "named", id: value }
    : { state: "tampered" }
}

/** Remembers the cart and its count; only inside an action or a route. */
export async function rememberCart(id: string, count: number): Promise<void> {
  const store = await cookies()
  store.set(CART_COOKIE, id, personalCookie(THIRTY_DAYS_SECONDS))
  store.set(CART_COUNT_COOKIE, String(Math.min(count, 9999)), {
    ...personalCookie(THIRTY_DAYS_SECONDS),
    httpOnly: false,
  })
}

/** Forgets the cart: it became an order, or never was one. */
export async function forgetCart(): Promise<void> {
  const store = await cookies()
  store.delete(CART_COOKIE)
  store.delete(CART_COUNT_COOKIE)
}
