import type { Market } from "@/lib/i18n/locales"
import type { LocalisedText } from "./localised-text"

export type Sign = "AOP" | "IGP"

/** A product in a list, as the search index knows it. */
export type ProductSummary = {
  id: string
  handle: string
  title: LocalisedText
  subtitle: LocalisedText | null
  thumbnail: string | null
  cooperative_handle: string
  cooperative_name: string
  /** ISO 3166-2, or null outside Morocco. */
  region: string | null
  town: string | null
  sign: Sign | null
  /** Cheapest variant, minor units of the market's currency; null: no price. */
  price: number | null
  in_stock: boolean
  /** Markets where it may be shipped. */
  markets: Market[]
}
