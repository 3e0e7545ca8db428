import "server-only"
import { getEnv } from "@/env"
import { getAddressOptions } from "@/lib/address/address-options"
import { isPostalCodeOptional } from "@/lib/address/postal-code"
import type { Cart } from "@/lib/cart/cart"
import { formatMoney } from "@/lib/format/money"
import { mainCountry } from "@/lib/i18n/countries"
import { localePath } from "@/lib/i18n/locale-path"
import { splitLocale, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import {
  listShippingOptions,
  type ShippingOption,
} from "@/lib/medusa/shipping-options"
import type { CheckoutFormProps } from "./checkout-form"
import type { CheckoutValues } from "./checkout-state"
import { checkoutWords } from "./checkout-words"
import type { DeliveryRow } from "./delivery-choice"
import type { PaymentRow } from "./payment-choice"
import { listPaymentOptions, type PaymentOption } from "./payment-options"
import { emptyCheckout } from "./read-checkout-form"
import type { CardSetup } from "./use-card-form"

const STRIPE_JS = "https://js.stripe.com/endive/stripe.js"

type Known = Partial<CheckoutValues>

/** Everything the checkout form shows, ready in the page's language. */
export async function prepareCheckout(
  cart: Cart,
  locale: Locale,
  /** What is known of the person already. */
  known: Known,
  /** What was typed before a refusal. */
  kept: CheckoutValues | null
): Promise<Omit<CheckoutFormProps, "lines" | "returned" | "problems">> {
  const [address, deliveries, payments] = await Promise.all([
    getAddressOptions(locale),
    listShippingOptions(cart.id, locale),
    listPaymentOptions(cart.id, locale),
  ])
  const { countries, provinces, towns } = address
  const card = cardSetup(cart, locale)
  const rows = deliveries.map((option) => toDeliveryRow(option, cart, locale))
  const ways = payments.map((option) => toPaymentRow(option, card, locale))
  const values = kept ?? knownValues(cart, known)
  const initial = {
    ...values,
    country_code: oneOf(countries, values.country_code, locale),
    delivery: rows.find(({ id }) => id === values.delivery)?.id ?? "",
    payment: ways.find(({ id }) => id === values.payment)?.id ?? "",
  }
  return {
    locale,
    words: checkoutWords(locale),
    initial,
    countries,
    provinces,
    towns,
    postalCodeOptional: isPostalCodeOptional(initial.country_code),
    deliveries: rows,
    payments: ways,
    card,
    paths: {
      cart: localePath(locale, "/cart"),
      terms: localePath(locale, "/terms"),
      finish: localePath(locale, "/checkout/return"),
    },
  }
}

/** Whether payments go to the double, which the page must say aloud. */
export function isTestPayment(): boolean {
  return getEnv().STRIPE_JS_URL !== undefined
}

/** What the cart and the account say, where nothing was typed yet. */
function knownValues(cart: Cart, known: Known): CheckoutValues {
  const typed = cart.address?.address_1 ? cart.address : {}
  return {
    ...emptyCheckout(),
    ...withoutEmpty(known),
    ...withoutEmpty(typed),
    ...withoutEmpty({ email: cart.email, delivery: cart.shipping_option_id }),
    pickup_town: cart.pickup_town ?? "",
  }
}

function oneOf(
  countries: { value: string }[],
  code: string,
  locale: Locale
): string {
  const sold = countries.some(({ value }) => value === code)
  return sold ? code : mainCountry(splitLocale(locale).market)
}

function withoutEmpty(values: Record<string, string | null | undefined>) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value ? [[key, value]] : []
    )
  )
}

function cardSetup(cart: Cart, locale: Locale): CardSetup | null {
  const { STRIPE_JS_URL, STRIPE_PUBLISHABLE_KEY } = getEnv()
  const { language, market } = splitLocale(locale)
  return STRIPE_PUBLISHABLE_KEY
    ? {
        scriptUrl: STRIPE_JS_URL ?? STRIPE_JS,
        publishableKey: STRIPE_PUBLISHABLE_KEY,
        language,
        currency: cart.currency_code,
        country: mainCountry(market).toUpperCase(),
      }
    : null
}

function toDeliveryRow(
  option: ShippingOption,
  cart: Cart,
  locale: Locale
): DeliveryRow {
  const t = getTranslator(locale, "checkout")
  const cartWords = getTranslator(locale, "cart")
  const [from, to] = option.delivery_days
  const total = cart.items_total - cart.discount_total + (option.amount ?? 0)
  return {
    id: option.id,
    name: option.name,
    detail: option.problem
      ? cartWords(`problems.${option.problem}`)
      : t("deliveryDays", { from, to }),
    price: option.amount === null ? null : formatMoney(option.amount, locale),
    total,
    totalText: formatMoney(total, locale),
    pickup: option.service === "pickup",
  }
}

function toPaymentRow(
  option: PaymentOption,
  card: CardSetup | null,
  locale: Locale
): PaymentRow {
  const t = getTranslator(locale, "checkout")
  const { id, kind, reason, max_amount } = option
  const available = option.available && (kind !== "card" || card !== null)
  const limit = max_amount === null ? "" : formatMoney(max_amount, locale)
  const details = {
    market: t("payments.notInMarket"),
    amount: t("payments.overLimit", { limit }),
    refusals: t("payments.mustPrepay"),
    unavailable: t("payments.unavailable"),
    available: t(`payments.${kind}.detail`),
  }
  return {
    id,
    kind,
    available,
    name: t(`payments.${kind}.name`),
    detail: details[reason ?? (available ? "available" : "unavailable")],
  }
}
