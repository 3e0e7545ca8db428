import type { WithdrawalRule } from "../../types/options"

const DAY_MS = 24 * 60 * 60 * 1000

/** A part whose parcel arrived and whose money came in. */
export type ReleasablePart = {
  delivered_at: Date
  paid_at: Date
  delivery_country: string | null
}

/**
 * When a part's money may be paid out: once the shopper can no longer send it
 * back, and not before the money came in.
 */
export function availableAt(
  { delivered_at, paid_at, delivery_country }: ReleasablePart,
  { withdrawal_days, withdrawal_days_elsewhere }: WithdrawalRule
): Date {
  const days =
    withdrawal_days[delivery_country?.toLowerCase() ?? ""] ??
    withdrawal_days_elsewhere
  const keptSince = delivered_at.getTime() + days * DAY_MS
  return new Date(Math.max(keptSince, paid_at.getTime()))
}
