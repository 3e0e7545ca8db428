/** A statement before it is stored, with the entries that stand on it. */
export type NewStatement = {
  number: string
  cooperative_id: string
  currency_code: string
  opens_at: Date | null
  closes_at: Date
  opening_balance: number
  closing_balance: number
  author: string
  lines: { ledger_entry_id: string; amount: number }[]
}

/** What happened on a cooperative's account until a day; centimes. */
export type StatementSummary = {
  id: string
  /** Unique, such as `2026-11-003`. */
  number: string
  cooperative_id: string
  currency_code: string
  /** The first moment of the period; null for the first statement. */
  opens_at: string | null
  /** The first moment that is not in it. */
  closes_at: string
  opening_balance: number
  closing_balance: number
  created_at: string
}

/** A line of a statement, as it was when it was closed. */
export type StatementEntry = {
  id: string
  kind: string
  amount: number
  occurred_at: string
  order_display_id: number | null
  reason: string | null
  rate_basis_points: number | null
}

/** `GET /vendor/statements`, latest first. */
export type VendorStatements = {
  statements: StatementSummary[]
  count: number
  limit: number
  offset: number
}

/** A statement as staff see it in a list. */
export type AdminStatement = StatementSummary & {
  cooperative: { id: string; name: string } | null
  author: string
}

/** `GET /admin/statements`, latest first. */
export type AdminStatements = {
  statements: AdminStatement[]
  count: number
  limit: number
  offset: number
}
