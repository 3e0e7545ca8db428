import { z } from "@medusajs/framework/zod"

const pieces = z.number().int().min(0).max(100_000)
const word = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null)

/** What was counted of a line; what is missing is reckoned, never typed. */
export const countedLineSchema = z.strictObject({
  line_item_id: z.string().min(1),
  good: pieces,
  damaged: pieces.default(0),
  surplus: pieces.default(0),
  lot_code: word(60),
  best_before: z.iso
    .date()
    .nullish()
    .transform((day) => day ?? null),
  shelf: word(20),
})

export const recordReceiptSchema = z.strictObject({
  cooperative_order_id: z.string().min(1),
  lines: z.array(countedLineSchema).min(1).max(200),
})

export type CountedLine = z.output<typeof countedLineSchema>
export type RecordReceipt = z.output<typeof recordReceiptSchema>

/** A line of a receipt before it is stored. */
export type NewReceiptLine = CountedLine & {
  product_id: string
  variant_id: string | null
  expected: number
  short: number
}

/** A receipt before it is stored. */
export type NewReceipt = {
  cooperative_order_id: string
  order_id: string
  order_display_id: number
  cooperative_id: string
  author: string
  received_at: Date
  lines: NewReceiptLine[]
}

/** A line that waits to be counted. */
export type LineToReceive = {
  line_item_id: string
  product_id: string
  variant_id: string | null
  title: string
  variant_title: string | null
  thumbnail: string | null
  /** Pieces that the order still asks for. */
  expected: number
  /** Whether the law wants to know its lot and until when it is good. */
  is_traced: boolean
}

/** Who counted a part, and when. */
export type ReceiptSummary = {
  id: string
  author: string
  received_at: string
}

/** A maker's part as the person at the door of the hub needs it. */
export type PartToReceive = {
  id: string
  order_id: string
  order_display_id: number
  status: string
  cooperative: { id: string; name: string }
  receipt: ReceiptSummary | null
  lines: LineToReceive[]
}
