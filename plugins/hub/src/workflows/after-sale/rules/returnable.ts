import type { ReturnableLine } from "../../../types/after-sale"
import type { WithdrawalDays } from "../../../types/after-sale-options"

const DAY_MS = 24 * 60 * 60 * 1000

/** A line of an order as far as it may come back. */
export type DeliveredLine = {
  line_item_id: string
  title: string
  product_class: string | null
  delivered: number
  /** Sent back, or asked to be. */
  sent_back: number
  /** When the last of it was delivered. */
  delivered_at: Date | null
}

/**
 * How much of a line may be sent back and until when: the days run from the
 * delivery of its last piece, by country, or by class where a class has days of
 * its own.
 */
export function toReturnable(
  line: DeliveredLine,
  { country, days, now }: { country: string; days: WithdrawalDays; now: Date }
): ReturnableLine {
  const { line_item_id, title, delivered_at } = line
  const left = line.delivered - line.sent_back
  const allowed = daysFor(line, country, days)
  const until = delivered_at
    ? new Date(delivered_at.getTime() + allowed * DAY_MS)
    : null
  const reason = refusalOf({
    delivered: line.delivered,
    left,
    allowed,
    until,
    now,
  })
  return {
    line_item_id,
    title,
    quantity: reason ? 0 : left,
    until: reason === "perishable" ? null : (until?.toISOString() ?? null),
    reason,
  }
}

function daysFor(
  { product_class }: DeliveredLine,
  country: string,
  days: WithdrawalDays
): number {
  const own = product_class
    ? days.withdrawal_days_by_class[product_class]
    : undefined
  return own ?? days.withdrawal_days[country] ?? days.withdrawal_days_elsewhere
}

function refusalOf({
  delivered,
  left,
  allowed,
  until,
  now,
}: {
  delivered: number
  left: number
  allowed: number
  until: Date | null
  now: Date
}): ReturnableLine["reason"] {
  if (allowed === 0) {
    return "perishable"
  }
  if (delivered === 0 || !until) {
    return "not_delivered"
  }
  if (left <= 0) {
    return "all_sent_back"
  }
  return now > until ? "too_late" : null
}
