import type { AddressField, FieldProblem } from "@/lib/address/address-form"
import type { CartProblem } from "@/lib/cart/problem-code"

/** Fields of the checkout, in the order in which they stand on the page. */
export const CHECKOUT_FIELDS = [
  "email",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "phone",
  "company",
  "notes",
  "delivery",
  "pickup_town",
  "payment",
  "terms",
] as const satisfies readonly (AddressField | string)[]

export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]
export type CheckoutValues = Record<CheckoutField, string>
export type CheckoutProblems = Partial<Record<CheckoutField, FieldProblem>>

/** What stops an order besides its fields. */
export const CHECKOUT_PROBLEMS = [
  "fields",
  "cart_empty",
  "cart_blocked",
  "delivery_gone",
  "total_changed",
  "payment_gone",
  "must_prepay",
  "payment_unfinished",
  "card_needs_script",
] as const

export type CheckoutProblem = (typeof CHECKOUT_PROBLEMS)[number] | CartProblem

/** What the form shows after an answer. */
export type CheckoutState = {
  values: CheckoutValues
  problems: CheckoutProblems
  problem: CheckoutProblem | null
  /** Set once the card may be charged; the amount is in minor units. */
  payment: { client_secret: string; amount: number } | null
  /** Rises with every answer. */
  attempt: number
}
