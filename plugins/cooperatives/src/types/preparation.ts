import type { CooperativeOrderStatus } from "./cooperative-order"

/** A part that needs a size, and how much of it. */
export type PreparationOrder = {
  /** The cooperative order's id. */
  id: string
  order_display_id: number
  status: Extract<CooperativeOrderStatus, "new" | "accepted">
  placed_at: string
  quantity: number
}

/** A size of a product, summed over the parts that wait for it. */
export type PreparationLine = {
  product_id: string
  variant_id: string | null
  /** In the reader's language where the shop has it. */
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  /** How much of it belongs to accepted parts; the rest is of new ones. */
  accepted_quantity: number
  /** Oldest first. */
  orders: PreparationOrder[]
}

/** What to prepare now: new and accepted parts, summed by size. */
export type VendorPreparation = {
  new_orders: number
  accepted_orders: number
  /** What waits longest first. */
  lines: PreparationLine[]
}
