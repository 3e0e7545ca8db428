import type { Messages } from "@/lib/i18n/messages/fr"

/** The sentences that the client leaves of these screens are given. */
export type ListingWords = Messages["spaceListings"]
