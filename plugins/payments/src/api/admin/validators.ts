import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { CASH_STATES } from "../../types/cash-collection"
import { REFUND_STATES, REFUND_WAYS } from "../../types/order-refund"
import { REMITTANCE_DECISIONS } from "../../types/remittance"

const oneOrMany = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  z.union([schema, z.array(schema)])
const sentence = z.string().trim().min(1).max(500)

export const AdminListCashCollections = createFindParams({
  limit: 20,
  offset: 0,
  order: "placed_at",
}).extend({
  state: oneOrMany(z.enum(CASH_STATES)).optional(),
  carrier: z.string().optional(),
  order_id: oneOrMany(z.string()).optional(),
  order_display_id: z.coerce.number().int().optional(),
  phone: z.string().optional(),
})

export const AdminCountCashCollections = z.object({
  carrier: z.string().optional(),
})

export type AdminCountCashCollections = z.infer<
  typeof AdminCountCashCollections
>

export const AdminListCashRemittances = createFindParams({
  limit: 20,
  offset: 0,
  order: "-created_at",
}).extend({
  carrier: z.string().optional(),
  reconciled: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
})

export const AdminGetCashRemittance = createFindParams({})

const MOST_BASE64_CHARACTERS = 4_000_000

/** A carrier's file; its bytes travel in base64, whatever their encoding. */
export const AdminImportRemittance = z.strictObject({
  carrier: z.string().min(1),
  file_name: z.string().trim().min(1).max(200),
  content_base64: z.base64().max(MOST_BASE64_CHARACTERS),
})

export type AdminImportRemittance = z.infer<typeof AdminImportRemittance>

export const AdminDecideRemittanceLine = z
  .strictObject({
    decision: z.enum(REMITTANCE_DECISIONS),
    reason: sentence,
    order_display_id: z.number().int().positive().optional(),
  })
  .refine(
    ({ decision, order_display_id }) =>
      (decision === "assigned") === (order_display_id !== undefined),
    "assigned takes an order_display_id, and nothing else does"
  )

export type AdminDecideRemittanceLine = z.infer<
  typeof AdminDecideRemittanceLine
>

/** Cash that no carrier will hand over, and why. */
export const AdminWriteOffCash = z.strictObject({
  cash_collection_id: z.string().min(1),
  reason: sentence,
})

export type AdminWriteOffCash = z.infer<typeof AdminWriteOffCash>

/** A bank transfer's reference. */
export const AdminNameTransfer = z.strictObject({
  reference: z.string().trim().min(1).max(140),
})

export type AdminNameTransfer = z.infer<typeof AdminNameTransfer>

export const AdminListOrderRefunds = createFindParams({
  limit: 20,
  offset: 0,
  order: "created_at",
}).extend({
  way: oneOrMany(z.enum(REFUND_WAYS)).optional(),
  state: oneOrMany(z.enum(REFUND_STATES)).optional(),
  order_id: oneOrMany(z.string()).optional(),
})
