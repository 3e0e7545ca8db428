"use server"

import type { CartAnswer } from "@/lib/cart/cart-answer"
import { CART_FIELDS, CartResponse } from "@/lib/cart/cart-answer"
import { countUnits } from "@/lib/cart/cart"
import { readCartCookie, rememberCart } from "@/lib/cart/cart-cookie"
import { problemOrUnavailable } from "@/lib/cart/problem-code"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { answerForm } from "./answer-form"
import type { CartOutcome } from "./cart-outcome"
import { parseQuantity } from "./parse-quantity"

const LINE_ID = /^cali_[0-9A-Za-z]{1,40}$/

/** Sets a line's quantity; zero by its minus button removes it. */
export async function changeQuantity(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const line = formText(form, "line")
  const quantity = parseQuantity(
    formText(form, "to") || formText(form, "quantity")
  )
  const outcome: CartOutcome = quantity
    ? await changeLine(locale, line, { quantity })
    : { ok: false, code: "bad_quantity" }
  await answerForm(locale, { outcome, line, ...afterNotice(form) })
}

/** Takes a line out of the cart. */
export async function removeLine(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const line = formText(form, "line")
  const outcome = await changeLine(locale, line, { quantity: 0 })
  await answerForm(locale, { outcome, success: "removed" })
}

/** Applies a promotion code. */
export async function applyPromotion(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const code = formText(form, "promotion", 60).toUpperCase()
  if (!code) {
    return void (await answerForm(locale, {
      outcome: { ok: false, code: "promotion_empty" },
    }))
  }
  const outcome = await callCart(locale, "POST", "/promotions", {
    promo_codes: [code],
  })
  await answerForm(locale, { outcome, success: "promotion" })
}

/** Takes a promotion code off the cart. */
export async function removePromotion(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const outcome = await callCart(locale, "DELETE", "/promotions", {
    promo_codes: [formText(form, "promotion", 60)],
  })
  await answerForm(locale, { outcome })
}

/** The shopper has read which lines were withdrawn. */
export async function dismissWithdrawnLines(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const outcome = await callCart(locale, "POST", "", {
    metadata: { withdrawn_lines: [] },
  })
  await answerForm(locale, { outcome })
}

function changeLine(
  locale: Locale,
  line: string,
  body: { quantity: number }
): Promise<CartOutcome> {
  return LINE_ID.test(line)
    ? callCart(locale, "POST", `/line-items/${line}`, body)
    : Promise.resolve({ ok: false, code: "line_gone" })
}

/** One call on the visitor's own cart, and the count that follows from it. */
async function callCart(
  locale: Locale,
  method: "POST" | "DELETE",
  path: string,
  body: Record<string, unknown>
): Promise<CartOutcome> {
  const cookie = await readCartCookie()
  if (cookie.state !== "named") {
    return { ok: false, code: "cart_gone" }
  }
  try {
    const { cart } = await storeFetch(
      CartResponse,
      `/store/carts/${cookie.id}${path}`,
      { method, locale, query: { fields: CART_FIELDS }, body }
    )
    await rememberUnits(cart)
    return { ok: true }
  } catch (error) {
    return { ok: false, code: problemOrUnavailable(error) }
  }
}

async function rememberUnits({ id, items }: CartAnswer): Promise<void> {
  await rememberCart(id, countUnits(items ?? []))
}

/** A notice in the address must go once the next change succeeds. */
function afterNotice(form: FormData) {
  return form.get("noticed") ? { success: "changed" as const } : {}
}
