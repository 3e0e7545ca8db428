import "server-only"
import { z } from "zod"
import { isUnpaid, problemOf } from "@/lib/cart/problem-code"
import type { Locale } from "@/lib/i18n/locales"
import { isNotFound, storeFetch } from "@/lib/medusa/client"
import type { CheckoutProblem } from "./checkout-state"

const Completion = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({
    type: z.literal("cart"),
    error: z.object({ message: z.string(), type: z.string() }),
  }),
])

const Access = z.object({ token: z.string() })

/** An order was placed, and this secret token opens its page; or why not. */
export type Completed =
  { ok: true; token: string } | { ok: false; code: CheckoutProblem }

const ATTEMPTS = 6
const PAUSE_MILLISECONDS = 1_000

/**
 * Turns a paid cart into an order, once: whoever comes second, be it a second
 * press of the button or the payment's webhook, is led to the same order.
 */
export async function completeOrder(
  cartId: string,
  locale: Locale
): Promise<Completed> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await readOrderToken(cartId, locale)
    if (known) {
      return { ok: true, token: known }
    }
    const refusal = await tryToComplete(cartId, locale)
    if (refusal && refusal !== "busy") {
      return { ok: false, code: refusal }
    }
    if (refusal === "busy") {
      await new Promise((done) => setTimeout(done, PAUSE_MILLISECONDS))
    }
  }
  return { ok: false, code: "busy" }
}

/** The secret token of the order that a cart became; null when it has not. */
export async function readOrderToken(
  cartId: string,
  locale: Locale
): Promise<string | null> {
  try {
    const { token } = await storeFetch(
      Access,
      `/store/carts/${cartId}/order-access`,
      { locale }
    )
    return token
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

async function tryToComplete(
  cartId: string,
  locale: Locale
): Promise<CheckoutProblem | null> {
  try {
    const answer = await storeFetch(
      Completion,
      `/store/carts/${cartId}/complete`,
      { method: "POST", locale, query: { fields: "id" } }
    )
    return answer.type === "order" ? null : "payment_unfinished"
  } catch (error) {
    const problem = isUnpaid(error) ? "payment_unfinished" : problemOf(error)
    if (!problem) {
      throw error
    }
    return problem
  }
}
