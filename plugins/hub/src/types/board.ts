/**
 * Where something stands on its way through the hub. Makers' parts until they
 * come, orders once all their parts are there, then parcels.
 */
export const HUB_STAGES = [
  "new",
  "accepted",
  "ready",
  "received",
  "to_pack",
  "packed",
  "shipped",
  "delivered",
] as const

export type HubStage = (typeof HUB_STAGES)[number]

/** A card of the board: a maker's part, an order or a parcel. */
export type BoardCard = {
  /** Of the part, of the order or of the fulfillment. */
  id: string
  order_id: string
  order_display_id: number
  /** Names of the makers that it holds something of. */
  cooperatives: string
  country: string | null
  town: string | null
  pieces: number
  since: string
  is_late: boolean
  /** Of a parcel. */
  tracking_number: string | null
  carrier_name: string | null
}

/** A column of the board: those that wait longest first. */
export type BoardColumn = {
  stage: HubStage
  count: number
  late: number
  oldest_late_at: string | null
  cards: BoardCard[]
}
