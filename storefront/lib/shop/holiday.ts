/** A maker's absence; `until` is the day it comes back, null when unsaid. */
export type Holiday = { until: string | null }

/** The absence that the Store API's fields tell of. */
export function toHoliday(maker: {
  on_holiday?: boolean | null
  holiday_until?: string | null
}): Holiday | null {
  return maker.on_holiday ? { until: maker.holiday_until ?? null } : null
}
