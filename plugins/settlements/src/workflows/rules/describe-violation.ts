import type { LedgerRule, LedgerViolation } from "../../types/ledger-check"

const SENTENCES: Record<LedgerRule, string> = {
  order_adds_up: "The ledger's entries of order",
  released_after_payment: "Nothing came in for what was released by",
  entry_has_cause: "No author, order or reason has entry",
  statement_adds_up: "The lines do not lead to the balance of statement",
  payout_is_written: "The ledger does not say what was paid by payout",
}

/** What is wrong, in one sentence for a log. */
export function describeViolation({
  rule,
  id,
  label,
  found,
  expected,
  currency_code,
}: LedgerViolation): string {
  const figures =
    expected === null
      ? ""
      : `: found ${found} ${currency_code}, expected ${expected}`
  return `${SENTENCES[rule]} ${id}${label ? ` (${label})` : ""}${figures}`
}
