import type { Language } from "./languages"
import type { ListingContent, NetUnit } from "./listing-content"

/**
 * Life of a listing change: kept as a draft, sent to staff, then published or
 * sent back with a reason. A product has one open change (draft, submitted or
 * returned) at most.
 */
export const LISTING_CHANGE_STATUSES = [
  "draft",
  "submitted",
  "returned",
  "published",
  "discarded",
] as const

export const OPEN_CHANGE_STATUSES = ["draft", "submitted", "returned"] as const

export type ListingChangeStatus = (typeof LISTING_CHANGE_STATUSES)[number]

/** Where a listing stands, in one word. */
export const LISTING_STATES = [
  /** Never published, being written. */
  "draft",
  /** Never published, with staff. */
  "submitted",
  /** Never published, sent back by staff with a reason. */
  "returned",
  "published",
  /** Taken out of the shop by its cooperative, which can bring it back. */
  "paused",
  /** Out of the shop by staff, or because its cooperative is suspended. */
  "withdrawn",
] as const

export type ListingState = (typeof LISTING_STATES)[number]

/** What a listing lacks before it can be sent to staff. */
export const LISTING_GAPS = [
  "title",
  "description",
  "photo",
  "price",
  "net_quantity",
  "composition",
  "allergens",
  "onssa",
  "inci",
] as const

export type ListingGap = (typeof LISTING_GAPS)[number]

/** A photo of a cooperative's listings, already re-encoded; sizes in pixels. */
export type VendorPhoto = {
  id: string
  url: string
  width: number
  height: number
}

/** An edit of a listing, with its content whole. */
export type VendorListingChange = {
  id: string
  status: ListingChangeStatus
  /** The language of the person who wrote it. */
  language: Language
  content: ListingContent
  photos: VendorPhoto[]
  /** Rises with every saving; a save that names an older one is a conflict. */
  revision: number
  /** Why staff sent it back. */
  reason: string | null
  submitted_at: string | null
  decided_at: string | null
  created_at: string
  updated_at: string
}

/** A size of a listing; prices in minor units of the dirham, VAT included. */
export type VendorSize = {
  id: string
  title: string
  sku: string | null
  net_quantity: number | null
  net_unit: NetUnit | null
  price: number | null
  /** What can still be sold; null when uncounted. */
  stock: number | null
  /** At or under this many, the cooperative is told; null means never. */
  low_stock_threshold: number | null
}

/** A product as its cooperative manages it; `id` is the product's. */
export type VendorListing = {
  id: string
  handle: string
  state: ListingState
  /** In the reader's language, else the first language that has one. */
  title: string
  title_language: Language
  thumbnail: string | null
  category: string | null
  /** What shoppers see; null while it was never published. */
  published: (ListingContent & { photos: VendorPhoto[] }) | null
  /** The open change, if there is one. */
  change: VendorListingChange | null
  sizes: VendorSize[]
  /** What the open change (else the published version) lacks. */
  missing: ListingGap[]
  created_at: string
  updated_at: string
}

/** One line of a list of listings. */
export type VendorListingSummary = Omit<
  VendorListing,
  "published" | "change"
> & {
  change_status: (typeof OPEN_CHANGE_STATUSES)[number] | null
  reason: string | null
}
