import { MedusaError } from "@medusajs/framework/utils"
import type { NewLedgerEntry } from "../../types/ledger"
import { entry } from "./entry"
import { PARITY } from "./settle"

/** A correction by staff. */
export type Adjustment = {
  /** Unique; a second one of the same key is refused by the database. */
  key: string
  cooperative_id: string
  /** Centimes that the cooperative is owed more, or, negative, less. */
  amount: number
  reason: string
  author: string
  /** The part that it corrects, and waits with; null for none. */
  cooperative_order_id: string | null
}

/** The part of an order that a correction is about. */
export type CorrectedPart = { id: string; order_id: string }

/**
 * The two entries of a correction: what a cooperative gains the shop loses, so
 * that no order's sum changes.
 */
export function planAdjustment(
  { key, cooperative_id, amount, reason, author }: Adjustment,
  { part, now }: { part: CorrectedPart | null; now: Date }
): NewLedgerEntry[] {
  if (!Number.isInteger(amount) || !amount) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A correction must be a whole number of centimes other than zero"
    )
  }
  const common = {
    source: `adjustment:${key}`,
    kind: "adjustment" as const,
    cooperative_id,
    cooperative_order_id: part?.id ?? null,
    order_id: part?.order_id ?? null,
    line_item_id: null,
    currency_code: "mad",
    exchange_rate: PARITY,
    occurred_at: now,
    author,
    reason,
  }
  return [
    entry({ ...common, account: "cooperative", amount }),
    entry({ ...common, account: "shop", amount: -amount }),
  ]
}
