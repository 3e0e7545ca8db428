import type { VendorListing } from "./listing-change"

/** A line of the staff's queue of changes. */
export type AdminListingChangeSummary = {
  id: string
  status: string
  language: string
  title: string
  product_id: string
  cooperative: { id: string; name: string; status: string } | null
  submitted_at: string | null
  reason: string | null
}

/**
 * A change beside what shoppers see: `listing.published` and the change's own
 * content, with photos, sizes and what is missing. Prices abroad are in minor
 * units, null where there is none.
 */
export type AdminListingChange = AdminListingChangeSummary & {
  listing: VendorListing
  /** The French that is missing where another language says something. */
  untranslated: string[]
  prices_abroad: { size_id: string; eur: number | null; usd: number | null }[]
}
