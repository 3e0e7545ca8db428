import { model } from "@medusajs/framework/utils"
import { StatementLine } from "./statement-line"

/** A cooperative's account over a period; closed once, and never changed. */
export const Statement = model
  .define("statement", {
    id: model.id({ prefix: "stat" }).primaryKey(),
    number: model.text(),
    cooperative_id: model.text(),
    currency_code: model.text(),
    opens_at: model.dateTime().nullable(),
    closes_at: model.dateTime(),
    opening_balance: model.number(),
    closing_balance: model.number(),
    author: model.text(),
    lines: model.hasMany(() => StatementLine, { mappedBy: "statement" }),
  })
  .indexes([
    { on: ["number"], unique: true },
    { on: ["cooperative_id", "closes_at"], unique: true },
  ])
