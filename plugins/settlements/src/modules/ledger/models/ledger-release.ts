import { model } from "@medusajs/framework/utils"

/** That a part's money may be paid out, and since when; noted once. */
export const LedgerRelease = model
  .define("ledger_release", {
    id: model.id({ prefix: "ledrel" }).primaryKey(),
    cooperative_order_id: model.text(),
    cooperative_id: model.text(),
    /** Null of a part that was lost: the shop pays its maker itself. */
    paid_at: model.dateTime().nullable(),
    delivered_at: model.dateTime(),
    available_at: model.dateTime(),
  })
  .indexes([
    { on: ["cooperative_order_id"], unique: true },
    { on: ["cooperative_id"] },
  ])
