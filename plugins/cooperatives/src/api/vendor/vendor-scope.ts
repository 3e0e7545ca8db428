import { MedusaError } from "@medusajs/framework/utils"
import type { VendorContext } from "../../types/vendor-context"

/**
 * The cooperative that a request may read and write. Throws rather than answer
 * nothing, because an undefined filter matches every cooperative.
 */
export function getVendorContext(req: object): VendorContext {
  const context =
    "vendor_context" in req
      ? (req.vendor_context as VendorContext | undefined)
      : undefined
  if (!context?.cooperative_id) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Sign in as a cooperative to continue"
    )
  }
  return context
}

/** Filters that hold every read of a request to its own cooperative. */
export function scopeToCooperative<F extends object>(req: object, filters: F) {
  return { ...filters, cooperative_id: [getVendorContext(req).cooperative_id] }
}
