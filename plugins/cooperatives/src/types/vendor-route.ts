import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_ADMIN_ROLES } from "./vendor-context"

/**
 * What a route does, hence which cooperatives may call it: `read` and `self`
 * (the person's own account) all of them, `write` pending and active ones,
 * `publish` active ones only.
 */
export const VENDOR_ACCESS = ["read", "self", "write", "publish"] as const

export const vendorRouteSchema = z.strictObject({
  method: z.enum(["GET", "POST", "DELETE"]),
  /** As Express writes it, for example `/vendor/listings/:id`. */
  path: z.string().startsWith("/vendor/"),
  /** The least role that may call it. */
  role: z.enum(COOPERATIVE_ADMIN_ROLES),
  access: z.enum(VENDOR_ACCESS),
  /** Whether a coach may never call it, whatever the cooperative granted. */
  personal: z.boolean().optional(),
})

/** A route of the space, and who may call it. */
export type VendorRoute = z.infer<typeof vendorRouteSchema>
