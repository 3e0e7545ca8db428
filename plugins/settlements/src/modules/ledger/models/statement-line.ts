import { model } from "@medusajs/framework/utils"
import { Statement } from "./statement"

/** That an entry stands on a statement. */
export const StatementLine = model
  .define("statement_line", {
    id: model.id({ prefix: "statline" }).primaryKey(),
    ledger_entry_id: model.text(),
    amount: model.number(),
    statement: model.belongsTo(() => Statement, { mappedBy: "lines" }),
  })
  // No entry is on two statements.
  .indexes([{ on: ["ledger_entry_id"], unique: true }])
