import type { ListingContent, ListingTexts } from "../../types/listing-content"
import type { Listing } from "../../modules/listing/models/listing"
import type { InferTypeOf } from "@medusajs/framework/types"

/** Query fields of a product as its cooperative manages it. */
export const LISTING_ROW_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "thumbnail",
  "created_at",
  "updated_at",
  "images.id",
  "images.url",
  "images.rank",
  "categories.handle",
  "options.id",
  "options.title",
  "options.values.value",
  "listing.*",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.metadata",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.price_set.id",
  "variants.price_set.prices.id",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

/** A product's row with those fields. */
export type ListingRow = {
  id: string
  handle: string
  title: string
  description: string | null
  status: string
  thumbnail: string | null
  created_at: string | Date
  updated_at: string | Date
  images: { id: string; url: string; rank: number }[]
  categories: { handle: string }[]
  options: { id: string; title: string; values: { value: string }[] }[]
  listing: InferTypeOf<typeof Listing> | null
  variants: SizeRow[]
}

export type SizeRow = {
  id: string
  title: string | null
  sku: string | null
  metadata: Record<string, unknown> | null
  variant_rank: number | null
  manage_inventory: boolean
  price_set?: { id: string; prices?: PriceRow[] } | null
  inventory_items?: (StockedRow | null)[]
}

export type PriceRow = {
  id: string
  amount: number
  currency_code: string
  price_list_id?: string | null
}

export type StockedRow = {
  inventory_item_id: string
  required_quantity: number
  inventory?: {
    location_levels?: (LevelRow | null)[]
  } | null
}

export type LevelRow = {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/** Texts of one row in one language, as the Translation Module keeps them. */
export type TranslationRow = {
  reference_id: string
  locale_code: string
  translations: Partial<Record<keyof ListingTexts, string>>
}

/** A change as it stands in the database. */
export type ChangeRow = {
  id: string
  product_id: string
  cooperative_id: string
  status: "draft" | "submitted" | "returned" | "published" | "discarded"
  language: "fr" | "ar" | "en"
  content: ListingContent
  revision: number
  reason: string | null
  created_by: string
  submitted_at: string | Date | null
  decided_at: string | Date | null
  decided_by: string | null
  created_at: string | Date
  updated_at: string | Date
}
