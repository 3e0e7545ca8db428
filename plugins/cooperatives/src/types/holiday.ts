import { z } from "@medusajs/framework/zod"

/**
 * Whether a cooperative is away, and the day it comes back. While it is, its
 * products are shown and cannot be bought.
 */
export const setHolidaySchema = z.strictObject({
  on_holiday: z.boolean(),
  /** Null, or absent, when it does not say. */
  holiday_until: z.coerce.date().nullish(),
})

export type SetHoliday = z.infer<typeof setHolidaySchema>

/** What `/vendor/holiday` answers; the day is an ISO date and time. */
export type VendorHoliday = {
  on_holiday: boolean
  holiday_until: string | null
}
