"use server"

import { redirect } from "next/navigation"
import { forgetCart, readCartCookie } from "@/lib/cart/cart-cookie"
import { problemOrUnavailable } from "@/lib/cart/problem-code"
import { localePath } from "@/lib/i18n/locale-path"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"
import type { CheckoutProblem } from "./checkout-state"
import { completeOrder, type Completed } from "./complete-order"

/** After the card was accepted: places the order and shows it. */
export async function finishOrder(
  requested: string
): Promise<{ ok: false; code: CheckoutProblem }> {
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE
  const cookie = await readCartCookie()
  if (cookie.state !== "named") {
    return { ok: false, code: "cart_gone" }
  }
  const completed = await completeOrder(cookie.id, locale).catch(
    (error: unknown): Completed => {
      console.error(error)
      return { ok: false, code: problemOrUnavailable(error) }
    }
  )
  if (!completed.ok) {
    return completed
  }
  await forgetCart()
  redirect(localePath(locale, `/orders/track/${completed.token}?placed=1`))
}
