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
  known: Known
): Promise<Omit<CheckoutFormProps, "lines" | "returned">> {
  const [address, deliveries, payments] = await Promise.all([
    getAddressOptions(locale),
    listShippingOptions(cart.id, locale),
    listPaymentOptions(cart.id, locale),
  ])
  const { countries, provinces, towns } = address
  const initial = initialValues(cart, locale, known, countries)
  const card = cardSetup(cart, locale)
  return {
    locale,
    words: checkoutWords(locale),
    initial,
    countries,
    provinces,
    towns,
    postalCodeOptional: isPostalCodeOptional(initial.country_code),
    deliveries: deliveries.map((option) => toDeliveryRow(option, cart, locale)),
    payments: payments.map((option) => toPaymentRow(option, card, locale)),
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

function initialValues(
  cart: Cart,
  locale: Locale,
  known: Known,
  countries: { value: string }[]
): CheckoutValues {
  const { market } = splitLocale(locale)
  const typed = cart.address?.address_1 ? cart.address : {}
  const values = {
    ...emptyCheckout(),
    ...withoutEmpty(known),
    ...withoutEmpty(typed),
    ...withoutEmpty({ email: cart.email, delivery: cart.shipping_option_id }),
    pickup_town: cart.pickup_town ?? "",
  }
  const sold = countries.some(({ value }) => value === values.country_code)
  return {
    ...values,
    country_code: sold ? values.country_code : mainCountry(market),
  }
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
