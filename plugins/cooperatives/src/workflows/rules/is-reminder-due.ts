import { REMINDER_DAYS } from "../../types/reminder-days"

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Whether a certificate's cooperative is to be reminded now: once in each
 * stretch that a day of reminding begins, and no more once it has expired.
 */
export function isReminderDue(
  {
    valid_until,
    reminded_at,
  }: { valid_until: Date | string; reminded_at: Date | string | null },
  now: Date
): boolean {
  const end = new Date(valid_until).getTime()
  const stretch = REMINDER_DAYS.filter(
    (days) => end - days * DAY_MS <= now.getTime()
  ).at(-1)
  if (stretch === undefined || end < now.getTime()) {
    return false
  }
  return (
    !reminded_at || new Date(reminded_at).getTime() < end - stretch * DAY_MS
  )
}
