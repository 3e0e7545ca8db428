/** What must be true of the ledger. */
export const LEDGER_RULES = [
  /** The sum of an order's entries is what was paid minus what came back. */
  "order_adds_up",
  /** Nothing is payable before its money came in. */
  "released_after_payment",
  /** Every entry has an author, and an order or a reason of its own. */
  "entry_has_cause",
  /** A statement's lines lead from its opening to its closing balance. */
  "statement_adds_up",
  /** What the ledger paid out is what the batches say. */
  "payout_is_written",
] as const

export type LedgerRule = (typeof LEDGER_RULES)[number]

/** Something that breaks a rule: its id, and the two figures that differ. */
export type LedgerViolation = {
  rule: LedgerRule
  id: string
  /** The order's number or the paper's, where there is one. */
  label: string | null
  found: number | null
  expected: number | null
  currency_code: string | null
}

/** `GET /admin/ledger-check`. */
export type LedgerCheck = {
  checked_at: string
  took_ms: number
  /** How many were looked at, rule by rule. */
  counts: Record<LedgerRule, number>
  /** The first of each rule, up to a hundred. */
  violations: LedgerViolation[]
}
