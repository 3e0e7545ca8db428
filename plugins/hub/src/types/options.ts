import { z } from "@medusajs/framework/zod"

const days = z.number().int().min(1)

/** Options of the plugin, validated when its module starts. */
export const hubOptionsSchema = z.object({
  /** Days after which an order that still stands at a stage is late. */
  late_after_days: z
    .object({
      /** Since it was ordered: its maker has not accepted it. */
      new: days.default(2),
      /** Since it was accepted: it is not ready. */
      accepted: days.default(5),
      /** Since it was ready: it has not come to the hub. */
      ready: days.default(3),
      /** Since it came: it waits for other makers of the same order. */
      received: days.default(5),
      /** Since the last maker's part came: it is not packed. */
      to_pack: days.default(1),
      /** Since it was packed: the carrier has not taken it. */
      packed: days.default(1),
      /** Since it was shipped within Morocco: it has not arrived. */
      shipped: days.default(5),
      /** The same abroad. */
      shipped_abroad: days.default(15),
    })
    .prefault({}),
})

export type HubOptions = z.input<typeof hubOptionsSchema>

/** Days after which a stage is late. */
export type LateAfterDays = z.output<typeof hubOptionsSchema>["late_after_days"]
