import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ActivityValue } from "../../../types/activity"
import type { ListingContent } from "../../../types/listing-content"
import { toVendorListing } from "../../rules/to-vendor-listing"
import { listListings } from "../list-listings"
import { toActivityValue, type SubjectState } from "./subject-state"

/** A product with its open change and its sizes, as the log sees it. */
export async function readListingState(
  container: MedusaContainer,
  product_id: string
): Promise<SubjectState | null> {
  const cooperative_id = await findMaker(container, product_id)
  if (!cooperative_id) {
    return null
  }
  const { rows, context } = await listListings(container, {
    cooperative_id,
    product_ids: [product_id],
    language: "fr",
  })
  const [row] = rows
  if (!row) {
    return null
  }
  const listing = toVendorListing(row, context)
  return {
    id: product_id,
    cooperative_id,
    name: listing.title,
    fields: {
      maker: cooperative_id,
      state: listing.state,
      change: listing.change?.status ?? null,
      ...flattenContent(listing.change?.content ?? listing.published),
      ...Object.fromEntries(
        listing.sizes.flatMap(({ title, price, sku }) => [
          [`${title}: price`, price],
          [`${title}: reference`, sku],
        ])
      ),
    },
    hidden: [],
  }
}

/** What a listing says, one field for each text of each language. */
export function flattenContent(
  content: ListingContent | null
): Record<string, ActivityValue> {
  if (!content) {
    return {}
  }
  const { texts, ...facts } = content
  return Object.fromEntries([
    ...Object.entries(facts)
      .filter(([field]) => field !== "photos")
      .map(([field, value]) => [field, toActivityValue(value)]),
    ...Object.entries(texts).flatMap(([language, words]) =>
      Object.entries(words ?? {}).map(([field, value]) => [
        `${field} (${language})`,
        toActivityValue(value || null),
      ])
    ),
  ])
}

async function findMaker(
  container: MedusaContainer,
  product_id: string
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_cooperative",
    fields: ["cooperative_id"],
    filters: { product_id: [product_id] },
  })
  const [link]: { cooperative_id: string }[] = data
  return link?.cooperative_id
}
