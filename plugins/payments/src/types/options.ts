import { z } from "@medusajs/framework/zod"

/** Options of the plugin, validated when its modules start. */
export const paymentsOptionsSchema = z.object({
  /** From how many refusals at the door in how many days a number prepays. */
  prepay_after: z
    .object({
      refusals: z.number().int().min(1).default(2),
      days: z.number().int().min(1).default(180),
    })
    .default({ refusals: 2, days: 180 }),
})

export type PaymentsOptions = z.input<typeof paymentsOptionsSchema>
