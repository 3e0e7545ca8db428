import type { PaperLanguage, Seller } from "../types"

/** Pieces of a line in a parcel, or still to follow. */
export type ParcelLine = {
  title: string
  variant_title: string | null
  quantity: number
  maker: { name: string; town: string | null } | null
  lots: { code: string; best_before: string | null }[]
}

/** A parcel as its slip and its label tell of it; amounts in minor units. */
export type Parcel = {
  id: string
  order_number: number
  placed_at: string
  /** Its place among the order's parcels, from 1. */
  index: number
  count: number
  language: PaperLanguage
  market: "ma" | "abroad"
  seller: Seller
  recipient: { name: string; lines: string[]; phone: string | null }
  carrier: { name: string | null; tracking_number: string | null }
  weight_grams: number | null
  lines: ParcelLine[]
  /** What comes in other parcels. */
  following: ParcelLine[]
  /** Cash that the courier asks for; 0 for nothing, null where the order is not paid in cash. */
  to_collect: { amount: number; currency_code: string } | null
}
