import { z } from "@medusajs/framework/zod"

const minor = z.number().int()
const day = z.iso.date()
const text = z.string().nullable()

/** What a line of a statement is for, in the order of the ledger's words. */
export const STATEMENT_KINDS = [
  "sale",
  "discount_share",
  "shipping_share",
  "vat",
  "commission",
  "refund",
  "adjustment",
  "payout",
] as const

export type StatementKind = (typeof STATEMENT_KINDS)[number]

const StatementLine = z.object({
  occurred_on: day,
  kind: z.enum(STATEMENT_KINDS),
  /** The order's number, as the shopper knows it. */
  order_number: z.number().int().nullable(),
  /** A reason, a rate or a transfer's reference. */
  note: text,
  /** Signed from the cooperative's side, in minor units. */
  amount: minor,
})

/**
 * Everything that a cooperative's monthly statement says: what was owed when
 * the period began, what happened, what is owed at its end. Minor units.
 */
export const StatementContent = z
  .object({
    number: z.string().min(1),
    issued_on: day,
    period: z.object({ from: day, to: day }),
    cooperative: z.object({
      name: z.string(),
      address: z.array(z.string()),
      ice: text,
      /** Bank account that transfers go to, as it may be shown. */
      rib: text,
    }),
    currency_code: z.string().length(3),
    opening_balance: minor,
    lines: z.array(StatementLine),
    closing_balance: minor,
    /** What of the closing balance may be paid, and on which day; null where unknown. */
    payable: z.object({ amount: minor, on: day.nullable() }).nullable(),
  })
  .refine(addsUp, {
    message: "the lines do not lead from the opening to the closing balance",
  })

export type StatementContent = z.infer<typeof StatementContent>

function addsUp(content: {
  opening_balance: number
  closing_balance: number
  lines: { amount: number }[]
}): boolean {
  const moved = content.lines.reduce((sum, { amount }) => sum + amount, 0)
  return content.opening_balance + moved === content.closing_balance
}
