/** What a line of a carrier's remittance turned out to be. */
export const REMITTANCE_OUTCOMES = [
  "matched",
  "short",
  "surplus",
  "unknown",
  "duplicate",
] as const

export type RemittanceOutcome = (typeof REMITTANCE_OUTCOMES)[number]

/** Outcomes that wait for somebody's decision. */
export const OPEN_OUTCOMES: readonly RemittanceOutcome[] = [
  "short",
  "surplus",
  "unknown",
]

/** Claimed from the carrier, accepted as it is, or said to be an order's. */
export const REMITTANCE_DECISIONS = ["claimed", "accepted", "assigned"] as const

export type RemittanceDecision = (typeof REMITTANCE_DECISIONS)[number]

/**
 * Whether a line still waits for somebody: it did not match, and nobody said
 * what becomes of the difference. To say whose money it is says nothing of that.
 */
export function isUndecided({
  outcome,
  decision,
}: {
  outcome: RemittanceOutcome
  decision: RemittanceDecision | null
}): boolean {
  return (
    OPEN_OUTCOMES.includes(outcome) &&
    decision !== "claimed" &&
    decision !== "accepted"
  )
}

/** A line of a remittance as the file has it; amount in minor units. */
export type RemittanceFileLine = {
  /** The line's number in the file, counted from 1 with the head. */
  row: number
  tracking: string | null
  order: string | null
  reference: string | null
  collected_on: string | null
  amount: number
}

/** A line beside what was expected; minor units. */
export type RemittanceLinePlan = RemittanceFileLine & {
  key: string
  outcome: RemittanceOutcome
  cash_collection_id: string | null
  order_id: string | null
  order_display_id: number | null
  expected: number
}

/** What a file would do, before it does it. */
export type RemittancePreview = {
  carrier: string
  file_name: string
  /** The remittance that this very file made before; null for a new file. */
  known_remittance_id: string | null
  total: number
  currency_code: string
  counts: Record<RemittanceOutcome, number>
  lines: RemittanceLinePlan[]
}

/** A stored line and what was decided about it. */
export type RemittanceLineShape = RemittanceLinePlan & {
  id: string
  applied_at: string | null
  applied_amount: number
  decision: RemittanceDecision | null
  decision_reason: string | null
  decided_by: string | null
  decided_at: string | null
}

/** One file that a carrier sent with its bank transfer. */
export type RemittanceShape = {
  id: string
  carrier: string
  file_name: string
  currency_code: string
  total: number
  author: string
  bank_reference: string | null
  reconciled_by: string | null
  reconciled_at: string | null
  created_at: string
  lines: RemittanceLineShape[]
}
