import { model } from "@medusajs/framework/utils"
import { CashRemittanceLine } from "./cash-remittance-line"

/** A carrier's file of collected cash, and the bank transfer it came with. */
export const CashRemittance = model
  .define("cash_remittance", {
    id: model.id({ prefix: "cashrem" }).primaryKey(),
    carrier: model.text(),
    file_name: model.text(),
    file_hash: model.text(),
    currency_code: model.text(),
    /** Minor units. */
    total: model.number(),
    author: model.text(),
    bank_reference: model.text().nullable(),
    reconciled_by: model.text().nullable(),
    reconciled_at: model.dateTime().nullable(),
    lines: model.hasMany(() => CashRemittanceLine, {
      mappedBy: "cash_remittance",
    }),
  })
  // The same file again is the same remittance.
  .indexes([{ on: ["carrier", "file_hash"], unique: true }])
  .cascades({ delete: ["lines"] })
