import { model } from "@medusajs/framework/utils"
import { PAYOUT_BATCH_STATUSES } from "../../../types/payout"
import { Payout } from "./payout"

/** Transfers that are proposed, approved and made together. */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "paybatch" }).primaryKey(),
    number: model.text(),
    status: model.enum([...PAYOUT_BATCH_STATUSES]).default("proposed"),
    currency_code: model.text(),
    total: model.number(),
    left_out: model.json(),
    proposed_by: model.text(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    paid_by: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    canceled_by: model.text().nullable(),
    reference: model.text().nullable(),
    payouts: model.hasMany(() => Payout, { mappedBy: "batch" }),
  })
  .indexes([{ on: ["number"], unique: true }, { on: ["status"] }])
  .cascades({ delete: ["payouts"] })
