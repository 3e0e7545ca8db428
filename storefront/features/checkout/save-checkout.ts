import "server-only"
import { z } from "zod"
import type { AddressValues } from "@/lib/address/address-form"
import type { Cart } from "@/lib/cart/cart"
import { CART_FIELDS, CartResponse } from "@/lib/cart/cart-answer"
import { toMinorUnits } from "@/lib/format/money"
import { MEDUSA_LOCALES, splitLocale, type Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import type { CheckoutValues } from "./checkout-state"

type Checkout = {
  cart: Cart
  values: CheckoutValues
  address: AddressValues
  locale: Locale
  token: string | null
}

/** Writes address, e-mail, notes and language on the cart. */
export async function saveContact(checkout: Checkout): Promise<void> {
  const { cart, values, address, locale, token } = checkout
  const { language, market } = splitLocale(locale)
  if (token && !cart.customer_id) {
    await storeFetch(z.unknown(), `/store/carts/${cart.id}/customer`, {
      method: "POST",
      locale,
      token,
      body: {},
    })
  }
  const stored = toStoredAddress(address)
  await storeFetch(CartResponse, `/store/carts/${cart.id}`, {
    method: "POST",
    locale,
    query: { fields: CART_FIELDS },
    body: {
      email: values.email,
      shipping_address: stored,
      billing_address: stored,
      locale: MEDUSA_LOCALES[language],
      metadata: { language, market, notes: values.notes },
    },
  })
}

/** Chooses the delivery; answers the cart's total in minor units. */
export async function saveDelivery(checkout: Checkout): Promise<number> {
  const { cart, values, locale } = checkout
  const { cart: answer } = await storeFetch(
    CartResponse,
    `/store/carts/${cart.id}/shipping-methods`,
    {
      method: "POST",
      locale,
      query: { fields: CART_FIELDS },
      body: {
        option_id: values.delivery,
        data: values.pickup_town ? { pickup_town: values.pickup_town } : {},
      },
    }
  )
  return toMinorUnits(answer.total)
}

function toStoredAddress(address: AddressValues) {
  return Object.fromEntries(
    Object.entries(address).map(([field, value]) => [field, value || null])
  )
}
