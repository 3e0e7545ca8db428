import { REMINDER_DAYS } from "../../types/reminder-days"

const DAY_MS = 24 * 60 * 60 * 1000

/** What certificates have in common that expire soon, or just have. */
export function expiringFilters(now: Date) {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS)
  return {
    valid_until: { $lt: inDays(REMINDER_DAYS[0]), $gt: inDays(-30) },
    cooperative: { status: ["active", "pending"] },
  }
}
