import type { ComebackKind } from "@coopstore/carriers/types"

/** A line of an order as the packing table needs it; quantities in pieces. */
export type HubLine = {
  line_item_id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  cooperative_name: string
  shelf: string | null
  lot_code: string | null
  best_before: string | null
  /** What the order asks for. */
  quantity: number
  /** Of these, in parcels already. */
  packed: number
  /** At the hub, and in no parcel yet. */
  packable: number
  /** Still to come from its maker. */
  awaited: number
  /** Of one piece; null when nobody noted it. */
  weight_grams: number | null
}

/** Pieces of one lot in a parcel. */
export type HubParcelLine = {
  line_item_id: string
  title: string
  variant_title: string | null
  quantity: number
  lot_code: string | null
  best_before: string | null
}

/** A parcel, which is a Medusa fulfillment. */
export type HubParcel = {
  id: string
  carrier: string | null
  carrier_name: string | null
  weight_grams: number | null
  tracking_number: string | null
  tracking_url: string | null
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  /** Why it never reached its shopper; null of any other parcel. */
  comeback: { kind: ComebackKind; at: string } | null
  lines: HubParcelLine[]
}

/** An order at the packing table; of the shopper only where it goes. */
export type HubOrder = {
  id: string
  display_id: number
  placed_at: string
  canceled_at: string | null
  /** To be paid in cash, and nobody has rung the shopper yet. */
  is_unconfirmed_cash: boolean
  /** Carrier of the shipping option that the shopper chose. */
  carrier: string | null
  shipping_option_name: string | null
  delivery: { name: string; city: string | null; country: string | null }
  lines: HubLine[]
  parcels: HubParcel[]
}
