import { model } from "@medusajs/framework/utils"
import { PAYOUT_STATUSES } from "../../../types/payout"
import { PayoutBatch } from "./payout-batch"

/** One transfer, to the account that the cooperative had when it was proposed. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "payout" }).primaryKey(),
    cooperative_id: model.text(),
    name: model.text(),
    amount: model.number(),
    rib: model.text(),
    status: model.enum([...PAYOUT_STATUSES]).default("waiting"),
    failure_reason: model.text().nullable(),
    failed_by: model.text().nullable(),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "payouts" }),
  })
  .indexes([{ on: ["cooperative_id"] }])
