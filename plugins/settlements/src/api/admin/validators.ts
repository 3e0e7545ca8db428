import { z } from "@medusajs/framework/zod"
import { PAYOUT_BATCH_STATUSES } from "../../types/payout"
import { STATEMENT_FORMATS } from "../../workflows/queries/write-statement-file"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}
const reason = z.string().trim().min(3).max(500)

export const AdminAddCommissionRule = z.strictObject({
  cooperative_id: z.string().min(1).nullable().default(null),
  category_id: z.string().min(1).nullable().default(null),
  basis_points: z.number().int().min(0).max(10_000),
  /** Now where it is left out. */
  valid_from: z.iso.datetime({ offset: true }).optional(),
  valid_until: z.iso.datetime({ offset: true }).nullable().default(null),
  reason,
})
export type AdminAddCommissionRule = z.infer<typeof AdminAddCommissionRule>

export const AdminListLedger = z.strictObject({
  ...page,
  cooperative_id: z.string().min(1).optional(),
  order_id: z.string().min(1).optional(),
})
export type AdminListLedger = z.infer<typeof AdminListLedger>

export const AdminAddLedgerAdjustment = z.strictObject({
  /** Unique, so that a form that is sent twice corrects once. */
  key: z.string().min(8).max(100),
  cooperative_id: z.string().min(1),
  /** Signed centimes. */
  amount: z.number().int().min(-100_000_000).max(100_000_000),
  reason,
  cooperative_order_id: z.string().min(1).nullable().default(null),
})
export type AdminAddLedgerAdjustment = z.infer<typeof AdminAddLedgerAdjustment>

export const AdminListStatements = z.strictObject({
  ...page,
  cooperative_id: z.string().min(1).optional(),
  to_pay: z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true"),
})
export type AdminListStatements = z.infer<typeof AdminListStatements>

export const AdminCloseStatement = z.strictObject({
  cooperative_id: z.string().min(1),
})
export type AdminCloseStatement = z.infer<typeof AdminCloseStatement>

export const AdminReadStatementFile = z.strictObject({
  format: z.enum(STATEMENT_FORMATS).default("pdf"),
  language: z.enum(["fr", "ar", "en"]).default("fr"),
})
export type AdminReadStatementFile = z.infer<typeof AdminReadStatementFile>

export const AdminListPayoutBatches = z.strictObject({
  ...page,
  status: z.enum(PAYOUT_BATCH_STATUSES).optional(),
})
export type AdminListPayoutBatches = z.infer<typeof AdminListPayoutBatches>

export const AdminPayPayoutBatch = z.strictObject({
  reference: z.string().trim().min(3).max(100),
})
export type AdminPayPayoutBatch = z.infer<typeof AdminPayPayoutBatch>

export const AdminFailPayout = z.strictObject({ reason })
export type AdminFailPayout = z.infer<typeof AdminFailPayout>
