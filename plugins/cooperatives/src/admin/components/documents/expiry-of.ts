import { REMINDER_DAYS } from "../../../types/reminder-days"

const DAY_MS = 24 * 60 * 60 * 1000

/** Whether a certificate has ended, or will so soon that it is spoken of. */
export function expiryOf(
  valid_until: string | null,
  now: number
): "expired" | "soon" | undefined {
  if (!valid_until) {
    return undefined
  }
  const left = new Date(valid_until).getTime() - now
  if (left <= 0) {
    return "expired"
  }
  return left < REMINDER_DAYS[0] * DAY_MS ? "soon" : undefined
}
