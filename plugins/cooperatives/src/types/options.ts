import { z } from "@medusajs/framework/zod"
import { vendorRouteSchema } from "./vendor-route"
import { MARKETS, PRODUCT_CLASSES, verdictSchema } from "./export-rules"

const exportRulesSchema = z.partialRecord(
  z.enum(PRODUCT_CLASSES),
  z.partialRecord(z.enum(MARKETS), verdictSchema)
)

/** Applications that may be sent within an hour. */
const applicationLimitsSchema = z.object({
  /** From one network address: a whole training room may share one. */
  per_network: z.number().int().positive().default(60),
  /** For one e-mail address. */
  per_email: z.number().int().positive().default(5),
})

/** How long work may wait at a maker before staff are shown it as late. */
const deadlinesSchema = z.object({
  accept_hours: z.number().positive().default(48),
  make_ready_hours: z.number().positive().default(120),
})

export type Deadlines = z.infer<typeof deadlinesSchema>

export type ApplicationLimits = z.infer<typeof applicationLimitsSchema>

/** Options of the plugin, validated when its modules start. */
export const cooperativesOptionsSchema = z.object({
  /** Verdicts that replace the defaults, by product class and market. */
  export_rules: exportRulesSchema.optional(),
  /** Origins that may call `/vendor`, separated by commas. */
  vendor_cors: z.string().optional(),
  /** Routes under `/vendor` that other plugins bring, and who may call them. */
  vendor_routes: z.array(vendorRouteSchema).optional(),
  /** A price that changes beyond this factor asks to be confirmed. */
  price_jump_factor: z.number().min(1.1).default(2),
  application_limits: applicationLimitsSchema.prefault({}),
  /** Address of the cooperatives' space, which coaches open from the admin. */
  space_url: z.string().optional(),
  deadlines: deadlinesSchema.prefault({}),
})

export type CooperativesOptions = z.input<typeof cooperativesOptionsSchema>
