import { model } from "@medusajs/framework/utils"
import {
  REMITTANCE_DECISIONS,
  REMITTANCE_OUTCOMES,
} from "../../../types/remittance"
import { CashRemittance } from "./cash-remittance"

/** A line of a remittance, what was expected, and what was decided. */
export const CashRemittanceLine = model
  .define("cash_remittance_line", {
    id: model.id({ prefix: "cashline" }).primaryKey(),
    row: model.number(),
    key: model.text(),
    tracking: model.text().nullable(),
    order: model.text().nullable(),
    reference: model.text().nullable(),
    collected_on: model.text().nullable(),
    /** Minor units, like every amount here. */
    amount: model.number(),
    outcome: model.enum([...REMITTANCE_OUTCOMES]),
    cash_collection_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    expected: model.number(),
    applied_amount: model.number().default(0),
    applied_at: model.dateTime().nullable(),
    decision: model.enum([...REMITTANCE_DECISIONS]).nullable(),
    decision_reason: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    cash_remittance: model.belongsTo(() => CashRemittance, {
      mappedBy: "lines",
    }),
  })
  .indexes([
    // A repeated line is kept as a duplicate and moves nothing; one of nobody's
    // cash has moved nothing, and may come again.
    {
      name: "IDX_cash_remittance_line_once",
      on: ["key"],
      unique: true,
      where: "outcome not in ('duplicate', 'unknown')",
    },
    { on: ["cash_collection_id"] },
    { on: ["outcome", "decision"] },
  ])
