import type { MedusaContainer } from "@medusajs/framework/types"
import type { KnownListing } from "../../sheets/plan-import"
import type { Language } from "../../types/languages"
import type { ListingRow } from "../rules/listing-row"
import { toVendorListing } from "../rules/to-vendor-listing"
import { listListings } from "./list-listings"

/** A cooperative's listings with the references of their sizes. */
export async function listKnownListings(
  container: MedusaContainer,
  { cooperative_id, language }: { cooperative_id: string; language: Language }
): Promise<KnownListing[]> {
  const { rows, context } = await listListings(container, {
    cooperative_id,
    language,
  })
  return rows.map((row) => {
    const listing = toVendorListing(row, context)
    return {
      ...listing,
      sizes: listing.sizes.map((size) => ({
        ...size,
        reference: referenceOf(row, size.id),
      })),
    }
  })
}

function referenceOf({ variants }: ListingRow, size_id: string): string | null {
  const { metadata } = variants.find(({ id }) => id === size_id) ?? {}
  return typeof metadata?.reference === "string" ? metadata.reference : null
}
