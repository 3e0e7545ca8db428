import { z } from "zod"

const Balance = z.object({
  currency_code: z.string(),
  pending: z.number(),
  available: z.number(),
  paid: z.number(),
})

/** What `/vendor/balance` answers. */
export const VendorBalances = z.object({
  balances: z.array(Balance),
  next_payout_on: z.string(),
  commission_percent: z.number(),
})

const Line = z.object({
  id: z.string(),
  kind: z.enum([
    "sale",
    "discount_share",
    "shipping_share",
    "vat",
    "commission",
    "refund",
    "adjustment",
    "payout",
  ]),
  /** Signed minor units. */
  amount: z.number(),
  currency_code: z.string(),
  /** What the shopper paid in another currency; dirhams for one unit in millionths. */
  sold: z
    .object({
      amount: z.number(),
      currency_code: z.string(),
      exchange_rate: z.number(),
    })
    .nullable(),
  occurred_at: z.string(),
  available_at: z.string().nullable(),
  order_display_id: z.number().nullable(),
  cooperative_order_id: z.string().nullable(),
  reason: z.string().nullable(),
  rate_basis_points: z.number().nullable(),
})

/** What `/vendor/ledger` answers. */
export const VendorLedger = z.object({
  lines: z.array(Line),
  count: z.number(),
})

const Statement = z.object({
  id: z.string(),
  number: z.string(),
  currency_code: z.string(),
  /** The first moment that is not in it. */
  closes_at: z.string(),
  closing_balance: z.number(),
})

/** What `/vendor/statements` answers. */
export const VendorStatements = z.object({ statements: z.array(Statement) })

export type Statement = z.infer<typeof Statement>
export type VendorBalances = z.infer<typeof VendorBalances>
export type Balance = z.infer<typeof Balance>
export type LedgerLine = z.infer<typeof Line>

/** Why a line is not paid yet; null for payments, and once it can be. */
export function standingOf(
  { kind, available_at }: Pick<LedgerLine, "kind" | "available_at">,
  now: Date
): "pending" | "from" | null {
  if (kind === "payout") {
    return null
  }
  if (available_at === null) {
    return "pending"
  }
  return new Date(available_at) > now ? "from" : null
}
