import "server-only"
import { z } from "zod"
import { readCartCookie } from "@/lib/cart/cart-cookie"
import { fetchCart } from "@/lib/cart/get-cart"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"

/** Gives the browser's cart to the person who has just signed in. */
export async function adoptCart(token: string, locale: Locale): Promise<void> {
  const cookie = await readCartCookie()
  if (cookie.state !== "named") {
    return
  }
  try {
    const cart = await fetchCart(cookie.id, locale)
    if (cart && !cart.completed_at) {
      await storeFetch(z.unknown(), `/store/carts/${cart.id}/customer`, {
        method: "POST",
        locale,
        token,
        body: {},
      })
    }
  } catch (error) {
    // The checkout adopts it too; signing in must not fail for it.
    console.error(error)
  }
}
