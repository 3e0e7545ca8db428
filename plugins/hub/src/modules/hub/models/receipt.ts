import { model } from "@medusajs/framework/utils"
import { ReceiptLine } from "./receipt-line"

/** The count of a maker's part of an order when it came to the hub. */
export const Receipt = model
  .define("receipt", {
    id: model.id({ prefix: "rcpt" }).primaryKey(),
    cooperative_order_id: model.text(),
    order_id: model.text(),
    order_display_id: model.number(),
    cooperative_id: model.text(),
    /** The member of staff who counted. */
    author: model.text(),
    received_at: model.dateTime(),
    lines: model.hasMany(() => ReceiptLine, { mappedBy: "receipt" }),
  })
  .indexes([
    // One count per part: a double scan cannot count it twice.
    { on: ["cooperative_order_id"], unique: true },
    { on: ["order_id"] },
    { on: ["cooperative_id", "received_at"] },
  ])
  .cascades({ delete: ["lines"] })
