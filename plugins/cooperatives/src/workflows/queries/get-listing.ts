import type { MedusaContainer } from "@medusajs/framework/types"
import type { Language } from "../../types/languages"
import { VendorProblem } from "../rules/vendor-problem"
import { listListings } from "./list-listings"

/** Which listing, of which cooperative. */
export type ListingKey = { product_id: string; cooperative_id: string }

/**
 * One product of a cooperative with what its listing is read from; an unknown
 * one and another cooperative's are not found alike.
 */
export async function getListing(
  container: MedusaContainer,
  { product_id, cooperative_id }: ListingKey,
  language: Language = "fr"
) {
  const { rows, context } = await listListings(container, {
    cooperative_id,
    product_ids: [product_id],
    language,
  })
  const [row] = rows
  if (!row) {
    throw new VendorProblem("not_found", `Listing ${product_id} was not found`)
  }
  return { row, context }
}
