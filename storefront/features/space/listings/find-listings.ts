import type { ListingState, ListingSummary } from "./listing-wire"
import { LISTING_STATES } from "./listing-wire"

export type ListingQuery = { text: string; state: ListingState | null }

/** Reads the address's query; what it does not know, it ignores. */
export function readListingQuery(
  query: Record<string, string | string[] | undefined>
): ListingQuery {
  const { q, state } = query
  return {
    text: typeof q === "string" ? q.trim().slice(0, 100) : "",
    state: LISTING_STATES.find((known) => known === state) ?? null,
  }
}

/** The listings that a query asks for; accents and capitals do not count. */
export function findListings(
  listings: ListingSummary[],
  { text, state }: ListingQuery
): ListingSummary[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return listings.filter(
    (listing) =>
      (!state || listing.state === state) &&
      words.every((word) => plain(listing.title).includes(word))
  )
}

/** How many listings stand in each state, in the order of their life. */
export function countStates(listings: ListingSummary[]) {
  return LISTING_STATES.map((state) => ({
    state,
    count: listings.filter((listing) => listing.state === state).length,
  })).filter(({ count }) => count > 0)
}

/** Also folds the Arabic letters that people write in more than one way. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .toLowerCase()
}
