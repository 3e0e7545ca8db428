import { z } from "@medusajs/framework/zod"

/** What may happen to goods after they were sold. */
export const AFTER_SALE_KINDS = [
  "cancellation",
  "door_refusal",
  "return",
  "lost",
] as const

export type AfterSaleKind = (typeof AFTER_SALE_KINDS)[number]

/** A return is asked for first, then received or declined; the rest is done at once. */
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
  after_sales: Pick<
    AfterSaleShape,
    | "id"
    | "kind"
    | "state"
    | "amount"
    | "currency_code"
    | "answer"
    | "created_at"
    | "done_at"
    | "lines"
  >[]
}

const sentence = z.string().trim().min(1).max(500)
const line = z.strictObject({
  line_item_id: z.string().min(1),
  quantity: z.number().int().min(1).max(1000),
})
const fated = line.extend({ fate: z.enum(["restock", "scrap"]) })

/** What a shopper asks to send back, and why. */
export const requestReturnSchema = z.strictObject({
  lines: z.array(line).min(1).max(100),
  reason: sentence,
})

/** What came back, and what becomes of it. */
export const receiveReturnSchema = z.strictObject({
  lines: z.array(fated).min(1).max(100),
})

/** Why a return is declined; its shopper reads it. */
export const declineReturnSchema = z.strictObject({ reason: sentence })

/** Pieces that leave an order before they are packed. */
export const cancelLinesSchema = z.strictObject({
  order_id: z.string().min(1),
  lines: z.array(line).min(1).max(100),
  reason: sentence,
})

/** A parcel's pieces that came back unopened. */
export const refuseAtDoorSchema = z.strictObject({
  order_id: z.string().min(1),
  lines: z.array(fated).min(1).max(100),
  reason: sentence,
})

/** Pieces that the carrier lost. */
export const loseParcelSchema = z.strictObject({
  order_id: z.string().min(1),
  lines: z.array(line).min(1).max(100),
  reason: sentence,
})
