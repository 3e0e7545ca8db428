/** What a line of a cooperative's ledger is for. */
export const LEDGER_KINDS = [
  /** What shoppers pay for the cooperative's part of an order; positive. */
  "sale",
  /** What CoopStore keeps of it; negative. */
  "commission",
  /** A sale given back, whole or in part; negative. */
  "refund",
  /** A correction, with its reason; of either sign. */
  "adjustment",
  /** A transfer to the cooperative's bank account; negative. */
  "payout",
] as const

export type LedgerKind = (typeof LEDGER_KINDS)[number]

/** A line of the ledger before it is stored; amounts in minor units. */
export type NewLedgerEntry = {
  cooperative_id: string
  /** The maker's part that it belongs to; null for payouts. */
  cooperative_order_id: string | null
  order_id: string | null
  kind: LedgerKind
  /** Signed: what the cooperative is owed more (or, negative, less). */
  amount: number
  currency_code: string
  occurred_at: Date
  /** Id of the person who wrote it, or `system`. */
  author: string
  /** Why; every adjustment has one. */
  reason: string | null
  /** The rate of a commission, in hundredths of a percent. */
  rate_basis_points: number | null
  /** The entry that this one takes back. */
  reverses: string | null
}

/** A line of the ledger as its cooperative sees it. */
export type VendorLedgerLine = {
  id: string
  kind: LedgerKind
  /** Signed minor units. */
  amount: number
  currency_code: string
  occurred_at: string
  /** When it may be paid out; null while that is not known. */
  available_at: string | null
  /** Number of the order, as the shopper knows it. */
  order_display_id: number | null
  cooperative_order_id: string | null
  reason: string | null
  rate_basis_points: number | null
}

/** `GET /vendor/ledger`, latest first. */
export type VendorLedger = {
  lines: VendorLedgerLine[]
  count: number
  limit: number
  offset: number
}

/** What the shop owes in one currency; minor units. */
export type VendorBalance = {
  currency_code: string
  /** Not yet paid by the shopper, delivered and kept. */
  pending: number
  /** Paid out at the next payment. */
  available: number
  /** Paid out so far. */
  paid: number
  /** The day of the next payment, as `2026-12-05`. */
  next_payout_on: string
}

/** `GET /vendor/balance`; a currency stands in it once something was sold. */
export type VendorBalances = {
  balances: VendorBalance[]
  /** Also there where nothing was sold yet. */
  next_payout_on: string
  /** Today's commission, in percent. */
  commission_percent: number
}
