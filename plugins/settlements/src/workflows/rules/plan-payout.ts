import type { NewLedgerEntry } from "../../types/ledger"
import { entry } from "./entry"
import { PARITY } from "./settle"

/** A transfer as far as the ledger writes it; centimes. */
export type PaidPayout = { id: string; cooperative_id: string; amount: number }

type Writing = { author: string; reason: string; now: Date }

/** The entry of a transfer that was made; the reason is the bank's reference. */
export function planPayout(
  { id, cooperative_id, amount }: PaidPayout,
  { author, reason, now }: Writing
): NewLedgerEntry {
  return entry({
    ...common(cooperative_id, { author, reason, now }),
    source: payoutOf(id),
    amount: -amount,
  })
}

/** The contrary entry of a transfer that came back. */
export function planFailedPayout(
  { id, cooperative_id, amount }: PaidPayout,
  { reverses, ...writing }: Writing & { reverses: string }
): NewLedgerEntry {
  return entry({
    ...common(cooperative_id, writing),
    source: `${payoutOf(id)}:failed`,
    amount,
    reverses,
  })
}

/** The source of the entry of a transfer. */
export const payoutOf = (id: string) => `payout:${id}`

function common(cooperative_id: string, { author, reason, now }: Writing) {
  return {
    account: "cooperative" as const,
    kind: "payout" as const,
    cooperative_id,
    cooperative_order_id: null,
    order_id: null,
    line_item_id: null,
    currency_code: "mad",
    exchange_rate: PARITY,
    occurred_at: now,
    author,
    reason,
  }
}
