import type { MedusaRequest } from "@medusajs/framework/http"
import type { VendorListing } from "../../../types/listing-change"
import { getListing } from "../../../workflows/queries/get-listing"
import { toVendorListing } from "../../../workflows/rules/to-vendor-listing"
import { readerLanguage } from "../reader-language"
import { getVendorContext } from "../vendor-scope"

/** A listing of the actor's cooperative as it stands now. */
export async function readListing(
  req: MedusaRequest,
  product_id: string
): Promise<VendorListing> {
  const { cooperative_id } = getVendorContext(req)
  const { row, context } = await getListing(
    req.scope,
    { product_id, cooperative_id },
    readerLanguage(req)
  )
  return toVendorListing(row, context)
}
