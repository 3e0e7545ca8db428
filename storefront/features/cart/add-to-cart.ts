"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { CART_FIELDS, CartResponse } from "@/lib/cart/cart-answer"
import { countUnits } from "@/lib/cart/cart"
import { rememberCart } from "@/lib/cart/cart-cookie"
import { ensureCart } from "@/lib/cart/ensure-cart"
import { problemOrUnavailable } from "@/lib/cart/problem-code"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { isScripted } from "@/lib/forms/is-scripted"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { cartAddress } from "./answer-form"
import type { CartOutcome } from "./cart-outcome"
import { parseQuantity } from "./parse-quantity"

const VARIANT_ID = /^variant_[0-9A-Za-z]{1,40}$/

const StockAnswer = z.object({
  variant: z.object({ inventory_quantity: z.number().nullish() }),
})

/**
 * Adds a variant to the cart. Answers the outcome to a script; without one it
 * leads to the cart, which says how it went.
 */
export async function addToCart(
  _previous: CartOutcome | null,
  form: FormData
): Promise<CartOutcome> {
  const locale = formLocale(form)
  const outcome = await addVariant(
    locale,
    formText(form, "variant_id"),
    parseQuantity(formText(form, "quantity"))
  )
  if (!(await isScripted())) {
    redirect(cartAddress(locale, { outcome, success: "added" }))
  }
  return outcome
}

async function addVariant(
  locale: Locale,
  variantId: string,
  quantity: number | null
): Promise<CartOutcome> {
  if (!quantity) {
    return { ok: false, code: "bad_quantity" }
  }
  if (!VARIANT_ID.test(variantId)) {
    return { ok: false, code: "variant_gone" }
  }
  try {
    const { id, items } = await ensureCart(locale)
    await rememberCart(id, countUnits(items ?? []))
    return await addLine(locale, id, variantId, quantity)
  } catch (error) {
    console.error(error)
    return { ok: false, code: problemOrUnavailable(error) }
  }
}

async function addLine(
  locale: Locale,
  cartId: string,
  variantId: string,
  quantity: number
): Promise<CartOutcome> {
  try {
    const { cart } = await storeFetch(
      CartResponse,
      `/store/carts/${cartId}/line-items`,
      {
        method: "POST",
        locale,
        query: { fields: CART_FIELDS },
        body: { variant_id: variantId, quantity },
      }
    )
    await rememberCart(cart.id, countUnits(cart.items ?? []))
    return { ok: true }
  } catch (error) {
    const code = problemOrUnavailable(error)
    return code === "insufficient_stock"
      ? { ok: false, code, ...(await readStock(locale, cartId, variantId)) }
      : { ok: false, code }
  }
}

/** How many there are, and how many of them this cart already holds. */
async function readStock(locale: Locale, cartId: string, variantId: string) {
  const [{ variant }, { cart }] = await Promise.all([
    storeFetch(StockAnswer, `/store/product-variants/${variantId}`, {
      locale,
      query: { fields: "id,+inventory_quantity" },
    }),
    storeFetch(CartResponse, `/store/carts/${cartId}`, {
      locale,
      query: { fields: CART_FIELDS },
    }),
  ])
  const lines = (cart.items ?? []).filter(
    (line) => line.variant_id === variantId
  )
  return {
    available: Math.max(0, variant.inventory_quantity ?? 0),
    in_cart: countUnits(lines),
  }
}
