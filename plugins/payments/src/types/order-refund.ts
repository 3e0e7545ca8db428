/**
 * How money goes back to a shopper: to the card, by collecting less cash, by a
 * transfer that staff make because the cash was already handed over, or not at
 * all, because it pays what replaces the goods.
 */
export const REFUND_WAYS = [
  "card",
  "not_collected",
  "transfer",
  "exchange",
] as const

export type RefundWay = (typeof REFUND_WAYS)[number]

/** Given back, or still owed by a transfer. */
export const REFUND_STATES = ["given", "owed"] as const

export type RefundState = (typeof REFUND_STATES)[number]

/** Money of one order that pays another, which replaces what came back; minor units. */
export type CarriedMoney = { order_id: string; amount: number }

/** Money given back for one cause; amounts in minor units. */
export type OrderRefundShape = {
  id: string
  key: string
  order_id: string
  order_display_id: number
  way: RefundWay
  state: RefundState
  amount: number
  /** How much of it pays `replacement_order_id` instead of going back. */
  carried_amount: number
  replacement_order_id: string | null
  currency_code: string
  reason: string
  author: string
  booked_at: string | null
  reference: string | null
  settled_by: string | null
  settled_at: string | null
  created_at: string
}
