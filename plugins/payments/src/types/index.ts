/** A way to pay as the checkout sees it; `max_amount` is in centimes (minor units). */
export type StorePaymentOption = {
  id: string
  kind: "card" | "cash_on_delivery"
  available: boolean
  /**
   * Why it is not available: not in this market, the amount is over
   * `max_amount`, or the phone number refused parcels at the door.
   */
  reason: null | "market" | "amount" | "refusals"
  max_amount: number | null
}

/** The answer of `GET /store/carts/:id/payment-options`. */
export type StorePaymentOptionListResponse = {
  payment_options: StorePaymentOption[]
}

export * from "./cash-collection"
export * from "./events"
export * from "./order-refund"
export * from "./options"
export * from "./remittance"
export * from "./staff-routes"
export * from "./to-do"
