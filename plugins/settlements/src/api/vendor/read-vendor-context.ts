import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const vendorContextSchema = z.object({ cooperative_id: z.string().min(1) })

/**
 * The cooperative that signs the request, as the cooperatives plugin resolved
 * it. Throws rather than read for nobody: no filter matches every cooperative.
 */
export function readVendorContext(req: object) {
  const { data } = vendorContextSchema.safeParse(
    "vendor_context" in req ? req.vendor_context : undefined
  )
  if (!data) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Sign in as a cooperative to continue"
    )
  }
  return data
}
