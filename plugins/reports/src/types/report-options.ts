import { z } from "@medusajs/framework/zod"

/** Options of the plugin, validated when its module starts. */
export const reportsOptionsSchema = z.object({
  /** The market in which a currency is paid: a market decides its currency. */
  market_of_currency: z
    .record(z.string().length(3).lowercase(), z.string().min(1))
    .default({ mad: "ma", eur: "eu", usd: "us" }),
})

export type ReportsOptions = z.input<typeof reportsOptionsSchema>
