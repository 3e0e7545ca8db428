import type {
  OrderNewsKind,
  OrderNewsLetter,
} from "../../emails/order-news/letter"

/** What happened to an order that its shopper is told of. */
export const ORDER_NEWS_CAUSES = [
  /** A parcel left, or came: a fulfillment. */
  "shipment",
  "delivery",
  /** The whole order was canceled: an order. */
  "cancellation",
  /** A maker's part was counted at the hub: a receipt. */
  "receipt",
  /** Something came back, was lost or taken off: an after-sale record. */
  "after_sale",
  /** A return that was asked for is declined: an after-sale record. */
  "decline",
  /** A shopper asked to send something back: an after-sale record. */
  "return_request",
  /** What was owed to a shopper is transferred: an order's refund. */
  "transfer",
] as const

/** A cause and the id of its record. */
export type OrderNewsCause = {
  cause: (typeof ORDER_NEWS_CAUSES)[number]
  id: string
}

export type Pieces = {
  line_item_id: string
  product_id: string | null
  variant_id: string | null
  quantity: number
}

/** What the letter of a cause tells, before it is put in the shopper's language. */
export type NewsFacts = {
  order_id: string
  kind: OrderNewsKind
  pieces: Pieces[]
  following: Pieces[]
  /** The order that sends other pieces for these; it is the one to follow then. */
  replacement: { order_id: string; number: number } | null
  parcel: OrderNewsLetter["parcel"]
  to_collect: number | null
  refund: OrderNewsLetter["refund"]
  delivered_at: string | null
  /** What staff wrote to explain. */
  answer: string | null
  /** Where something is to be sent back to. */
  send_to: string[]
}

/** Facts of which most letters tell nothing. */
export const NO_FACTS = {
  pieces: [],
  following: [],
  replacement: null,
  parcel: null,
  to_collect: null,
  refund: null,
  delivered_at: null,
  answer: null,
  send_to: [],
} satisfies Partial<NewsFacts>
