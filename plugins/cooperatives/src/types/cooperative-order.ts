/** Life of a maker's part of an order. */
export const COOPERATIVE_ORDER_STATUSES = [
  "new",
  "ready",
  "received",
  "canceled",
] as const

export type CooperativeOrderStatus = (typeof COOPERATIVE_ORDER_STATUSES)[number]

/** One article of a maker's part; amounts in minor units, VAT included. */
export type CooperativeOrderLineShape = {
  id: string
  line_item_id: string
  product_id: string
  variant_id: string | null
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
}

/** A maker's part of an order; amounts in minor units, VAT included. */
export type CooperativeOrderShape = {
  id: string
  order_id: string
  order_display_id: number
  cooperative_id: string
  status: CooperativeOrderStatus
  currency_code: string
  total: number
  placed_at: string
  lines: CooperativeOrderLineShape[]
}

/** A maker's part before it is stored. */
export type NewCooperativeOrder = Omit<
  CooperativeOrderShape,
  "id" | "status" | "placed_at" | "lines"
> & { placed_at: Date; lines: Omit<CooperativeOrderLineShape, "id">[] }

/** A line that left an open cart, kept in `cart.metadata.withdrawn_lines`. */
export type WithdrawnLine = {
  line_item_id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  product_handle: string | null
  cooperative_name: string
  quantity: number
  reason: "cooperative_suspended"
  at: string
}
