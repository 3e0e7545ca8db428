import { z } from "@medusajs/framework/zod"

/** Life of a maker's part of an order. */
export const COOPERATIVE_ORDER_STATUSES = [
  "new",
  "accepted",
  "ready",
  "received",
  "shipped",
  "delivered",
  // All of its pieces that left came back or were lost.
  "not_delivered",
  "refused",
  "canceled",
] as const

export type CooperativeOrderStatus = (typeof COOPERATIVE_ORDER_STATUSES)[number]

/** Which status may follow which; whoever moves it asks here. */
export const NEXT_COOPERATIVE_ORDER_STATUSES: Record<
  CooperativeOrderStatus,
  readonly CooperativeOrderStatus[]
> = {
  new: ["accepted", "refused", "canceled"],
  // Parcels arrive unannounced too: a part may come that was not marked ready.
  accepted: ["ready", "received", "refused", "canceled"],
  ready: ["received", "canceled"],
  received: ["shipped", "canceled"],
  shipped: ["delivered", "not_delivered"],
  delivered: [],
  not_delivered: [],
  refused: [],
  canceled: [],
}

/** Why a maker cannot prepare its part; staff read it. */
export const refuseCooperativeOrderSchema = z.strictObject({
  reason: z.string().trim().min(1).max(500),
})

export type RefuseCooperativeOrder = z.infer<
  typeof refuseCooperativeOrderSchema
>

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
  /** Good pieces that the hub counted. */
  received_quantity: number
  /** Pieces that did not come, or came broken: they left the order. */
  short_quantity: number
  damaged_quantity: number
  /** Pieces that left the order before they were packed. */
  canceled_quantity: number
  /** Pieces that the shopper sent back. */
  returned_quantity: number
}

/** What happened to pieces after the sale; each column is added to. */
export type LineCorrections = {
  received_quantity?: number
  short_quantity?: number
  damaged_quantity?: number
  canceled_quantity?: number
  returned_quantity?: number
}

/**
 * A maker's part of an order; amounts in minor units, VAT included. Of the
 * shopper it holds the town of delivery, and nothing else.
 */
export type CooperativeOrderShape = {
  id: string
  order_id: string
  order_display_id: number
  cooperative_id: string
  status: CooperativeOrderStatus
  currency_code: string
  total: number
  delivery_town: string | null
  delivery_country: string | null
  placed_at: string
  accepted_at: string | null
  ready_at: string | null
  received_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  not_delivered_at: string | null
  refused_at: string | null
  refusal_reason: string | null
  lines: CooperativeOrderLineShape[]
}

/** A maker's part as the maker sees it. */
export type VendorCooperativeOrder = Omit<
  CooperativeOrderShape,
  "order_id" | "cooperative_id"
>

/** A maker's part before it is stored. */
export type NewCooperativeOrder = Pick<
  CooperativeOrderShape,
  | "order_id"
  | "order_display_id"
  | "cooperative_id"
  | "currency_code"
  | "total"
  | "delivery_town"
  | "delivery_country"
> & { placed_at: Date; lines: NewCooperativeOrderLine[] }

/** A line of a part before anything happened to it. */
export type NewCooperativeOrderLine = Omit<
  CooperativeOrderLineShape,
  "id" | keyof LineCorrections
>

/** A line that left an open cart, kept in `cart.metadata.withdrawn_lines`. */
export type WithdrawnLine = {
  line_item_id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  product_handle: string | null
  cooperative_name: string
  quantity: number
  reason: "cooperative_suspended" | "listing_paused"
  at: string
}
