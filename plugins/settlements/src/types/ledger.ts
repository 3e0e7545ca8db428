/** Whose money a line of the ledger is. */
export const LEDGER_ACCOUNTS = [
  /** What the shop owes a cooperative. */
  "cooperative",
  /** What CoopStore keeps. */
  "shop",
  /** What shoppers pay for delivery, without VAT. */
  "carriage",
  /** VAT that the shop owes the state. */
  "tax",
] as const

export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number]

/** What a line of the ledger is for. */
export const LEDGER_KINDS = [
  /** A line of an order at its price, VAT included. */
  "sale",
  /** What a discount takes off that line. */
  "discount_share",
  /** A maker's share of what the shopper pays for delivery. */
  "shipping_share",
  /** The VAT within it, from whom it is taken and where it goes. */
  "vat",
  /** What CoopStore keeps, from whom it is taken and where it goes. */
  "commission",
  /** Goods or delivery given back to the shopper, VAT included where a maker bears it. */
  "refund",
  /** A correction by staff, with its reason; of either sign. */
  "adjustment",
  /** A transfer to the cooperative's bank account, or one that came back. */
  "payout",
] as const

export type LedgerKind = (typeof LEDGER_KINDS)[number]

/** A line of the ledger before it is stored; amounts in minor units. */
export type NewLedgerEntry = {
  /** What it stands for; the database keeps one entry of each. */
  entry_key: string
  /** What caused it: an order, a refund, a correction, a payout. */
  source: string
  account: LedgerAccount
  kind: LedgerKind
  /** Whom it concerns; null where no maker does. */
  cooperative_id: string | null
  /** The maker's part that it belongs to; null for payouts. */
  cooperative_order_id: string | null
  order_id: string | null
  /** The line of the order; null for delivery and for what no line causes. */
  line_item_id: string | null
  /** Pieces sold or given back; on sales and refunds of lines only. */
  quantity: number | null
  /** Signed, in the currency that the shopper paid in. */
  amount: number
  currency_code: string
  /** The same in centimes of a dirham, which a cooperative is paid in; null on other accounts. */
  settled_amount: number | null
  /** Dirhams for one unit of the currency, in millionths, fixed at the sale. */
  exchange_rate: number | null
  occurred_at: Date
  /** Id of the person who wrote it, or `system`. */
  author: string
  /** Why; every adjustment has one. */
  reason: string | null
  /** The rate of a commission or of VAT, in hundredths of a percent. */
  rate_basis_points: number | null
  /** The commission rule that gave the rate; null for the option's rate. */
  commission_rule_id: string | null
  /** The entry that this one takes back. */
  reverses: string | null
}

/** An entry as the ledger has it, as far as new ones depend on it. */
export type KnownEntry = Pick<
  NewLedgerEntry,
  | "source"
  | "account"
  | "kind"
  | "cooperative_id"
  | "cooperative_order_id"
  | "line_item_id"
  | "quantity"
  | "amount"
  | "currency_code"
  | "settled_amount"
  | "exchange_rate"
>

/** A line of the ledger as its cooperative sees it. */
export type VendorLedgerLine = {
  id: string
  kind: LedgerKind
  /** Signed minor units of `currency_code`, which is what it is paid in. */
  amount: number
  currency_code: string
  /** What the shopper paid in, when that is another currency. */
  sold: { amount: number; currency_code: string; exchange_rate: number } | null
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

/** A line of the ledger as staff see it. */
export type AdminLedgerEntry = {
  id: string
  account: LedgerAccount
  kind: LedgerKind
  /** Signed minor units of what the shopper paid in. */
  amount: number
  currency_code: string
  /** Centimes of a dirham; null on other accounts than a cooperative's. */
  settled_amount: number | null
  occurred_at: string
  cooperative: { id: string; name: string } | null
  order_id: string | null
  order_display_id: number | null
  author: string
  reason: string | null
  rate_basis_points: number | null
}

/** `GET /admin/ledger`, latest first. */
export type AdminLedger = {
  entries: AdminLedgerEntry[]
  count: number
  limit: number
  offset: number
}
