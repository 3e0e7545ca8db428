import type { NewLedgerEntry } from "../../types/ledger"
import { settle } from "./settle"

/** Who writes what no person decided. */
export const SYSTEM = "system"

type Derived = "entry_key" | "settled_amount"
type Optional =
  "quantity" | "rate_basis_points" | "commission_rule_id" | "reverses"

/** An entry without what follows from the rest of it. */
export type EntryDraft = Omit<NewLedgerEntry, Derived | Optional> &
  Partial<Pick<NewLedgerEntry, Optional>> & {
    /** In dirhams, where it was reckoned from a sale's rather than converted. */
    settled?: number
  }

/** A complete entry: its key, and what it is in dirhams for a cooperative. */
export function entry({ settled, ...draft }: EntryDraft): NewLedgerEntry {
  const { source, account, kind, line_item_id, exchange_rate } = draft
  // A plain minus makes a negative zero of nothing.
  const amount = draft.amount + 0
  return {
    quantity: null,
    rate_basis_points: null,
    commission_rule_id: null,
    reverses: null,
    ...draft,
    amount,
    entry_key: [
      source,
      line_item_id ?? draft.cooperative_order_id ?? "-",
      account,
      kind,
    ].join("|"),
    settled_amount:
      account === "cooperative"
        ? (settled ?? settle(amount, exchange_rate ?? 0)) + 0
        : null,
  }
}
