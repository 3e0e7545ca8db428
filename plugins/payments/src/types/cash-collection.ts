/** Life of the cash that a courier is to collect for one order. */
export const CASH_STATES = [
  "to_confirm",
  "confirmed",
  "shipped",
  "collected",
  "remitted",
  "reconciled",
  "refused",
  "canceled",
] as const

export type CashState = (typeof CASH_STATES)[number]

/** Which state may follow which; whoever moves the cash asks here. */
export const NEXT_CASH_STATES: Record<CashState, readonly CashState[]> = {
  // A parcel may leave before anybody answered the telephone, and a courier's
  // money may come before the notes that say where the parcel is.
  to_confirm: [
    "confirmed",
    "shipped",
    "collected",
    "remitted",
    "refused",
    "canceled",
  ],
  confirmed: ["shipped", "collected", "remitted", "refused", "canceled"],
  shipped: ["collected", "remitted", "refused", "canceled"],
  collected: ["remitted"],
  remitted: ["reconciled"],
  reconciled: [],
  refused: [],
  canceled: [],
}

/** The shopper has handed the money over. */
export const CASH_TAKEN_STATES: readonly CashState[] = [
  "collected",
  "remitted",
  "reconciled",
]

/** What may not come although it left: the shop can bear it then. */
export const WRITABLE_OFF_STATES: readonly CashState[] = [
  "shipped",
  "collected",
]

/** The cash of one order; amounts in minor units. */
export type CashCollectionShape = {
  id: string
  order_id: string
  order_display_id: number
  state: CashState
  currency_code: string
  /** What the courier is to collect, or has collected. */
  amount: number
  /** What the carrier has handed over. */
  remitted_amount: number
  /** What the carrier kept and the shop bears. */
  written_off_amount: number
  written_off_reason: string | null
  carrier: string | null
  phone: string | null
  attempts: number
  last_attempt_at: string | null
  refusal_reason: string | null
  placed_at: string
  confirmed_at: string | null
  shipped_at: string | null
  collected_at: string | null
  remitted_at: string | null
  reconciled_at: string | null
  refused_at: string | null
  canceled_at: string | null
}
