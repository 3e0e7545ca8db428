import type { Market } from "@/lib/i18n/locales"
import type { Holiday } from "./holiday"
import type { LocalisedText } from "./localised-text"
import type { Sign } from "./product-summary"

/** One thing to buy: a size of a product. */
export type Variant = {
  id: string
  title: LocalisedText
  sku: string | null
  /** Minor units of the market's currency, VAT included; null: not sold here. */
  price: number | null
  /** Before a price list's reduction; equal to `price` where there is none. */
  original_price: number | null
  net_quantity: number | null
  net_unit: string | null
  /** Pieces at the hub; null where stock is not counted. */
  available: number | null
}

export type ProductImage = { url: string; alt: string }

export type Maker = {
  handle: string
  name: string
  town: string
  region: string | null
  tagline: LocalisedText | null
  members: number | null
  women: number | null
  founded: number | null
  logo: string | null
  logo_alt: string
  /** While it is set nothing can be bought; null when it is at work. */
  holiday: Holiday | null
}

/** Everything that a product's page shows. */
export type Product = {
  id: string
  handle: string
  title: LocalisedText
  subtitle: LocalisedText | null
  description: LocalisedText | null
  images: ProductImage[]
  variants: Variant[]
  categories: { handle: string; name: LocalisedText }[]
  maker: Maker
  class: string | null
  sign: Sign | null
  sign_name: string | null
  how_made: LocalisedText | null
  how_to_use: LocalisedText | null
  how_to_keep: LocalisedText | null
  composition: LocalisedText | null
  allergens: string[]
  /** 1 to 12. */
  harvest_months: number[]
  /** Markets where it may be shipped. */
  shipping: Record<Market, boolean>
}

/** Whether any size has a price in the page's market. */
export function isPriced({ variants }: Product): boolean {
  return variants.some(({ price }) => price !== null)
}

/** Whether at least one piece of the variant can be bought. */
export function isAvailable(variant: Variant): boolean {
  return variant.available === null || variant.available > 0
}
