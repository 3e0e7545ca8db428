import { z } from "@medusajs/framework/zod"

/** What may happen to goods after they were sold. */
export const AFTER_SALE_KINDS = [
  "cancellation",
  "door_refusal",
  "return",
  "exchange",
  "lost",
] as const

export type AfterSaleKind = (typeof AFTER_SALE_KINDS)[number]

/** What a shopper announces before it comes. */
export const ANNOUNCED_KINDS = [
  "return",
  "exchange",
] as const satisfies AfterSaleKind[]

/** Those are asked for first, then received or declined; the rest is done at once. */
export const AFTER_SALE_STATES = ["requested", "done", "declined"] as const

export type AfterSaleState = (typeof AFTER_SALE_STATES)[number]

/** Back on the shelf, or thrown away; a lost piece is neither. */
export const FATES = ["restock", "scrap", "lost"] as const

export type Fate = (typeof FATES)[number]

/** Pieces of one line, and what becomes of them once that is known. */
export type AfterSaleLineShape = {
  line_item_id: string
  title: string
  quantity: number
  fate: Fate | null
  /** The size that is sent instead; null where money goes back. */
  replacement_variant_id: string | null
}

/** What happened to an order after its sale; amount in minor units. */
export type AfterSaleShape = {
  id: string
  kind: AfterSaleKind
  state: AfterSaleState
  order_id: string
  order_display_id: number
  currency_code: string
  /** What the shopper gets back, once it is done. */
  amount: number
  /** The order that sends what replaces the pieces; null without one. */
  replacement_order_id: string | null
  replacement_display_id: number | null
  reason: string
  answer: string | null
  author: string
  created_at: string
  done_at: string | null
  lines: AfterSaleLineShape[]
}

/** Why a line may not be sent back. */
export const NOT_RETURNABLE = [
  "not_delivered",
  "too_late",
  "perishable",
  "all_sent_back",
] as const

/** A delivered line as far as it may be sent back; null `reason` when it may. */
export type ReturnableLine = {
  line_item_id: string
  title: string
  quantity: number
  until: string | null
  reason: (typeof NOT_RETURNABLE)[number] | null
}

/** The answer of the shopper's routes: what may be sent back, and what was. */
export type StoreAfterSaleResponse = {
  returnable: ReturnableLine[]
  after_sales: (Pick<
    AfterSaleShape,
    | "id"
    | "kind"
    | "state"
    | "amount"
    | "currency_code"
    | "replacement_display_id"
    | "answer"
    | "created_at"
    | "done_at"
  > & { lines: Omit<AfterSaleLineShape, "replacement_variant_id">[] })[]
}

/** A size that may be sent instead of a piece that comes back. */
export type ReplacementSize = {
  variant_id: string
  title: string
  is_same: boolean
  /** Minor units, today; null for the same size, which costs what was paid. */
  price: number | null
  /** Pieces that are free; null where they are not counted. */
  available: number | null
}

/** `GET /admin/hub/after-sales/:id/replacements`: what may be sent instead, by line. */
export type AfterSaleReplacements = {
  currency_code: string
  lines: { line_item_id: string; sizes: ReplacementSize[] }[]
}

const sentence = z.string().trim().min(1).max(500)
const line = z.strictObject({
  line_item_id: z.string().min(1),
  quantity: z.number().int().min(1).max(1000),
})
const comeFate = z.enum(["restock", "scrap"])
const exchanged = line.extend({
  fate: comeFate,
  replacement_variant_id: z.string().min(1).optional(),
})

const linesOf = <Line extends typeof line>(each: Line) =>
  z
    .array(each)
    .min(1)
    .max(100)
    .refine(
      (lines) =>
        new Set(lines.map(({ line_item_id }) => line_item_id)).size ===
        lines.length,
      "A line of the order may stand here once"
    )

/** What a shopper asks to send back, why, and whether for the same or for money. */
export const requestReturnSchema = z.strictObject({
  lines: linesOf(line),
  reason: sentence,
  kind: z.enum(ANNOUNCED_KINDS).default("return"),
})

/** The same, noted by staff for a shopper who rang or wrote. */
export const noteReturnSchema = requestReturnSchema.extend({
  order_id: z.string().min(1),
})

/** What came back, what becomes of it, and the size that is sent instead, if any. */
export const receiveReturnSchema = z.strictObject({ lines: linesOf(exchanged) })

/** Why a return is declined; its shopper reads it. */
export const declineReturnSchema = z.strictObject({ reason: sentence })

/** Pieces that leave an order before they are packed. */
export const cancelLinesSchema = z.strictObject({
  order_id: z.string().min(1),
  lines: linesOf(line),
  reason: sentence,
})

/** A parcel that came back unopened, and what becomes of its pieces. */
export const refuseAtDoorSchema = z.strictObject({
  parcel_id: z.string().min(1),
  fate: comeFate,
  reason: sentence,
})

/** A parcel that the carrier lost. */
export const loseParcelSchema = z.strictObject({
  parcel_id: z.string().min(1),
  reason: sentence,
})
