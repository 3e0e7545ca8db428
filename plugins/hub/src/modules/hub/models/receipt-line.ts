import { model } from "@medusajs/framework/utils"
import { Receipt } from "./receipt"

/** What was counted of one line; `good + short + damaged` is what was due. */
export const ReceiptLine = model
  .define("receipt_line", {
    id: model.id({ prefix: "rcptl" }).primaryKey(),
    line_item_id: model.text(),
    product_id: model.text(),
    variant_id: model.text().nullable(),
    expected: model.number(),
    good: model.number(),
    short: model.number(),
    damaged: model.number(),
    /** Pieces beyond what was due; they are for sale. */
    surplus: model.number(),
    lot_code: model.text().nullable(),
    /** A day as `2027-06-30`, which no time zone shifts. */
    best_before: model.text().nullable(),
    shelf: model.text().nullable(),
    receipt: model.belongsTo(() => Receipt, { mappedBy: "lines" }),
  })
  .indexes([
    { on: ["receipt_id", "line_item_id"], unique: true },
    { on: ["line_item_id"] },
    { on: ["lot_code"] },
  ])
