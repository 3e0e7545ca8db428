import { z } from "@medusajs/framework/zod"

const days = z.number().int().min(0)

/** Options of the plugin that rule what may be sent back. */
export const afterSaleOptionsSchema = z.object({
  /** Days after delivery in which a shopper may send back, by country. */
  withdrawal_days: z
    .record(z.string().length(2).lowercase(), days)
    .default({ ma: 7 }),
  /** The same where the country is not named. */
  withdrawal_days_elsewhere: days.default(14),
  /** Other days for a class of products; zero for what cannot come back. */
  withdrawal_days_by_class: z.record(z.string(), days).default({ chilled: 0 }),
})

export type AfterSaleOptions = z.input<typeof afterSaleOptionsSchema>
export type WithdrawalDays = z.output<typeof afterSaleOptionsSchema>
