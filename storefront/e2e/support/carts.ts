import type { BrowserContext } from "@playwright/test"
import { z } from "zod"
import { CART_COUNT_COOKIE } from "@/lib/cart/cart-count"
import { mainCountry } from "@/lib/i18n/countries"
import { MEDUSA_LOCALES, splitLocale, type Locale } from "@/lib/i18n/locales"
import { callBackend } from "./backend"
import { firstVariant, readProduct } from "./products"
import { findRegion } from "./regions"
import { run } from "./run"

export const CART_COOKIE = "coopstore_cart"

const Cart = z.object({
  cart: z.object({
    id: z.string(),
    items: z
      .array(
        z.object({
          id: z.string(),
          product_handle: z.string(),
          quantity: z.number(),
        })
      )
      .default([]),
  }),
})

type Line = { handle: string; quantity?: number }

/** Fills a cart behind the scenes and gives it to a browser. */
export async function giveCart(
  context: BrowserContext,
  locale: Locale,
  lines: Line[]
): Promise<string> {
  const id = await openFilledCart(locale, lines)
  await carryCart(context, id, lines.length)
  return id
}

/** Fills a cart that no browser knows of. */
export async function openFilledCart(
  locale: Locale,
  lines: Line[]
): Promise<string> {
  const id = await openCart(locale)
  for (const { handle, quantity = 1 } of lines) {
    const variant = firstVariant(await readProduct(handle, locale))
    await callBackend(Cart, `/store/carts/${id}/line-items`, {
      method: "POST",
      body: { variant_id: variant.id, quantity },
    })
  }
  return id
}

/** Makes a browser say that this is its cart. */
export async function carryCart(
  context: BrowserContext,
  value: string,
  count: number
): Promise<void> {
  const url = run.storefront_url
  await context.addCookies([
    { name: CART_COOKIE, value, url, httpOnly: true, sameSite: "Lax" },
    { name: CART_COUNT_COOKIE, value: String(count), url, sameSite: "Lax" },
  ])
}

/** What a cart holds, as the backend knows it: quantity by product. */
export async function readCartLines(
  id: string
): Promise<Record<string, number>> {
  const { cart } = await callBackend(Cart, `/store/carts/${id}`)
  return Object.fromEntries(
    cart.items.map(({ product_handle, quantity }) => [product_handle, quantity])
  )
}

async function openCart(locale: Locale): Promise<string> {
  const { language, market } = splitLocale(locale)
  const { cart } = await callBackend(Cart, "/store/carts", {
    method: "POST",
    body: {
      region_id: await findRegion(locale),
      shipping_address: { country_code: mainCountry(market) },
      locale: MEDUSA_LOCALES[language],
      metadata: { language, market },
    },
  })
  return cart.id
}
