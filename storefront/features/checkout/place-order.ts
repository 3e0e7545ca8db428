"use server"

import { redirect } from "next/navigation"
import { validateAddress } from "@/lib/address/validate-address"
import { isEmail } from "@/lib/address/address-form"
import type { Cart } from "@/lib/cart/cart"
import { forgetCart } from "@/lib/cart/cart-cookie"
import { getCart } from "@/lib/cart/get-cart"
import { problemOrUnavailable } from "@/lib/cart/problem-code"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { isScripted } from "@/lib/forms/is-scripted"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getMarketRegion } from "@/lib/medusa/markets"
import {
  listShippingOptions,
  type ShippingOption,
} from "@/lib/medusa/shipping-options"
import { readToken } from "@/lib/session/actor-session"
import {
  CHECKOUT_FIELDS,
  type CheckoutProblem,
  type CheckoutProblems,
  type CheckoutState,
  type CheckoutValues,
} from "./checkout-state"
import { completeOrder } from "./complete-order"
import { forgetKeptCheckout, keepCheckout } from "./kept-checkout"
import { listPaymentOptions, type PaymentOption } from "./payment-options"
import { preparePayment } from "./payment-session"
import { readCheckoutForm } from "./read-checkout-form"
import { saveContact, saveDelivery } from "./save-checkout"

type Next =
  | { next: "fields"; problems: CheckoutProblems }
  | { next: "problem"; code: CheckoutProblem }
  | { next: "card"; client_secret: string; amount: number }
  | { next: "placed"; token: string }
  | { next: "leave"; path: string }

/**
 * The order button. Checks everything anew, writes it on the cart and prepares
 * the payment: cash is an order at once, a card goes back to the browser.
 */
export async function placeOrder(
  previous: CheckoutState,
  form: FormData
): Promise<CheckoutState> {
  const locale = formLocale(form)
  const values = readCheckoutForm(form)
  const outcome = await decide(locale, values, form)
  if (outcome.next === "placed") {
    await forgetCart()
    await forgetKeptCheckout(locale)
    redirect(localePath(locale, `/orders/track/${outcome.token}?placed=1`))
  }
  if (outcome.next === "leave") {
    redirect(localePath(locale, outcome.path))
  }
  const problems = outcome.next === "fields" ? outcome.problems : {}
  if (!(await isScripted())) {
    // Next does not hand this state to a page that it renders without scripts.
    await keepCheckout({ values, problems }, locale)
    redirect(localePath(locale, `/checkout${refusalOf(outcome)}`))
  }
  return {
    values,
    problems,
    problem: outcome.next === "problem" ? outcome.code : null,
    payment: outcome.next === "card" ? outcome : null,
    attempt: previous.attempt + 1,
  }
}

/** The refusal as the address of a page without scripts, at what to correct. */
function refusalOf(outcome: Next): string {
  if (outcome.next === "fields") {
    const [field] = CHECKOUT_FIELDS.filter((name) => outcome.problems[name])
    return `?problem=fields#${field}`
  }
  const code = outcome.next === "problem" ? outcome.code : "card_needs_script"
  return `?problem=${code}#problem`
}

async function decide(
  locale: Locale,
  values: CheckoutValues,
  form: FormData
): Promise<Next> {
  try {
    const found = await getCart(locale)
    if (found.state === "ordered") {
      return { next: "leave", path: "/checkout/return" }
    }
    if (found.state !== "open" || found.cart.lines.length === 0) {
      return { next: "problem", code: "cart_empty" }
    }
    if (found.cart.lines.some(({ problem }) => problem)) {
      return { next: "problem", code: "cart_blocked" }
    }
    return await checkAndPay(locale, found.cart, values, form)
  } catch (error) {
    console.error(error)
    return { next: "problem", code: problemOrUnavailable(error) }
  }
}

async function checkAndPay(
  locale: Locale,
  cart: Cart,
  values: CheckoutValues,
  form: FormData
): Promise<Next> {
  const [{ countries }, options, payments, token] = await Promise.all([
    getMarketRegion(locale),
    listShippingOptions(cart.id, locale),
    listPaymentOptions(cart.id, locale),
    readToken("customer"),
  ])
  const typed = validateAddress(values, countries)
  const problems = {
    ...(typed.ok ? {} : typed.problems),
    ...otherProblems(values, options, payments),
  }
  if (!typed.ok || Object.keys(problems).length > 0) {
    return { next: "fields", problems }
  }
  const checkout = { cart, values, address: typed.address, locale, token }
  await saveContact(checkout)
  const total = await saveDelivery(checkout)
  if (String(total) !== formText(form, `total_${values.delivery}`)) {
    return { next: "problem", code: "total_changed" }
  }
  return pay(locale, cart.id, values.payment, token)
}

async function pay(
  locale: Locale,
  cartId: string,
  providerId: string,
  token: string | null
): Promise<Next> {
  const payments = await listPaymentOptions(cartId, locale)
  const chosen = payments.find(({ id }) => id === providerId)
  if (!chosen?.available) {
    const mustPrepay = chosen?.reason === "refusals"
    return {
      next: "problem",
      code: mustPrepay ? "must_prepay" : "payment_gone",
    }
  }
  const payment = await preparePayment(cartId, providerId, locale, token)
  if (chosen.kind === "card") {
    const { client_secret, amount } = payment
    return client_secret
      ? { next: "card", client_secret, amount }
      : { next: "problem", code: "card_unavailable" }
  }
  const completed = await completeOrder(cartId, locale)
  return completed.ok
    ? { next: "placed", token: completed.token }
    : { next: "problem", code: completed.code }
}

function otherProblems(
  values: CheckoutValues,
  options: ShippingOption[],
  payments: PaymentOption[]
): CheckoutProblems {
  const option = options.find(
    ({ id, amount }) => id === values.delivery && amount !== null
  )
  const paid = payments.some(
    ({ id, available }) => id === values.payment && available
  )
  return {
    ...(isEmail(values.email)
      ? {}
      : { email: values.email ? "email" : "required" }),
    ...(option ? {} : { delivery: "choice" }),
    ...(option?.service === "pickup" && !values.pickup_town
      ? { pickup_town: "required" }
      : {}),
    ...(paid ? {} : { payment: "choice" }),
    ...(values.terms ? {} : { terms: "terms" }),
  }
}
