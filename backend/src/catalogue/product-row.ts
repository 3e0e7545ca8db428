import type { ExportableListing } from "@coopstore/cooperatives/modules/listing"

/** The Query fields from which a search document is made. */
export const PRODUCT_ROW_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "thumbnail",
  "status",
  "created_at",
  "sales_channels.id",
  "categories.id",
  "categories.handle",
  "categories.name",
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.price_set.prices.min_quantity",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.available_quantity",
  "cooperative.id",
  "cooperative.handle",
  "cooperative.name",
  "cooperative.town",
  "cooperative.region",
  "cooperative.status",
  "cooperative.on_holiday",
  "listing.id",
  "listing.class",
  "listing.sign_type",
  "listing.sign_name",
  "listing.composition",
  "listing.market_overrides",
]

export type PriceRow = {
  amount: number
  currency_code: string
  price_list_id?: string | null
  min_quantity?: number | null
}

export type VariantRow = {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  price_set?: { prices?: PriceRow[] } | null
  inventory_items?: {
    required_quantity: number
    inventory?: {
      location_levels?: { available_quantity: number }[]
    } | null
  }[]
}

export type ProductRow = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  status: string
  created_at: string | Date
  sales_channels?: { id: string }[]
  categories?: { id: string; handle: string; name: string }[]
  variants?: VariantRow[]
  cooperative?: {
    id: string
    handle: string
    name: string
    town: string | null
    region: string | null
    status: string
    on_holiday: boolean
  } | null
  listing?:
    | (ExportableListing & {
        id: string
        sign_type: string | null
        sign_name: string | null
        composition: string | null
      })
    | null
}
