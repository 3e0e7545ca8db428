import { z } from "@medusajs/framework/zod"
import { MARKETS, PRODUCT_CLASSES, verdictSchema } from "./export-rules"

const exportRulesSchema = z.partialRecord(
  z.enum(PRODUCT_CLASSES),
  z.partialRecord(z.enum(MARKETS), verdictSchema)
)

/** Options of the plugin, validated when its modules start. */
export const cooperativesOptionsSchema = z.object({
  /** Verdicts that replace the defaults, by product class and market. */
  export_rules: exportRulesSchema.optional(),
  /** Origins that may call `/vendor`, separated by commas. */
  vendor_cors: z.string().optional(),
})

export type CooperativesOptions = z.infer<typeof cooperativesOptionsSchema>
