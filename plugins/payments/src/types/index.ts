/** A way to pay as the checkout sees it; `max_amount` is in centimes (minor units). */
export type StorePaymentOption = {
  id: string
  kind: "card" | "cash_on_delivery"
  available: boolean
  /** Why it is not available: not in this market, or the amount is over `max_amount`. */
  reason: null | "market" | "amount"
  max_amount: number | null
}

/** The answer of `GET /store/carts/:id/payment-options`. */
export type StorePaymentOptionListResponse = {
  payment_options: StorePaymentOption[]
}

export * from "./cash-collection"
export * from "./events"
export * from "./order-refund"
