import type { VendorListingSummary } from "../../../types/listing-change"
import { createListingWorkflow } from "../../../workflows/create-listing"
import { listListings } from "../../../workflows/queries/list-listings"
import { toVendorListingSummary } from "../../../workflows/rules/to-vendor-listing"
import { readerLanguage } from "../reader-language"
import { vendorRoute } from "../vendor-route"
import { readListing } from "./read-listing"
import type { VendorCreateListing, VendorListListings } from "./validators"

export const GET = vendorRoute<unknown, VendorListListings>(
  async (req, res, { cooperative_id }) => {
    const { limit, offset, q, state } = req.validatedQuery
    const language = readerLanguage(req)
    const { rows, context } = await listListings(req.scope, {
      cooperative_id,
      language,
    })
    // A cooperative has tens of products, and states are worked out from
    // several modules: they are filtered here rather than in the database.
    const found = rows
      .map((row) => toVendorListingSummary(row, context))
      .filter((listing) => matches(listing, { q, state }))
      .toSorted((left, right) =>
        right.updated_at.localeCompare(left.updated_at)
      )
    const listings = found.slice(offset, offset + limit)
    res.json({ listings, count: found.length, limit, offset })
  }
)

export const POST = vendorRoute<VendorCreateListing>(
  async (req, res, { cooperative_id, admin_id }) => {
    const { result } = await createListingWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id, admin_id },
    })
    const listing = await readListing(req, result.product_id)
    res.status(201).json({ listing })
  }
)

function matches(
  { title, state, sizes }: VendorListingSummary,
  wanted: Pick<VendorListListings, "q" | "state">
): boolean {
  const q = wanted.q?.toLowerCase()
  const texts = [title, ...sizes.map(({ sku }) => sku ?? "")]
  return (
    (!wanted.state || wanted.state === state) &&
    (!q || texts.some((text) => text.toLowerCase().includes(q)))
  )
}
