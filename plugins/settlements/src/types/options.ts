import { z } from "@medusajs/framework/zod"

/** Options of the plugin, validated when its module starts. */
export const settlementsOptionsSchema = z.object({
  /** What CoopStore keeps of a sale, in percent with two decimals at most. */
  commission_percent: z
    .number()
    .min(0)
    .max(100)
    .refine(
      (percent) => Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6,
      "commission_percent has two decimals at most"
    )
    .default(12),
  /** Days in which a shopper may send back, by country code. */
  withdrawal_days: z
    .record(z.string().length(2).lowercase(), z.number().int().min(0))
    .default({ ma: 7 }),
  /** The same where the country is not named. */
  withdrawal_days_elsewhere: z.number().int().min(0).default(14),
  /** The day of the month on which the shop pays; 28 at most. */
  payout_day: z.number().int().min(1).max(28).default(5),
  /**
   * Dirhams for one unit of the other currencies that shoppers pay in. A sale
   * keeps the rate of its day.
   */
  exchange_rates: z
    .record(z.string().length(3).lowercase(), z.number().positive().max(2_000))
    .default({ eur: 10.6, usd: 9.2 }),
})

export type SettlementsOptions = z.input<typeof settlementsOptionsSchema>

/** How long shoppers may send back, by where the parcel went. */
export type WithdrawalRule = Pick<
  z.output<typeof settlementsOptionsSchema>,
  "withdrawal_days" | "withdrawal_days_elsewhere"
>
