import { model } from "@medusajs/framework/utils"

/** Pieces of one lot in one parcel; a parcel is a Medusa fulfillment. */
export const ParcelLine = model
  .define("parcel_line", {
    id: model.id({ prefix: "parcl" }).primaryKey(),
    fulfillment_id: model.text(),
    order_id: model.text(),
    line_item_id: model.text(),
    quantity: model.number(),
    lot_code: model.text().nullable(),
    best_before: model.text().nullable(),
  })
  .indexes([
    { on: ["fulfillment_id", "line_item_id"], unique: true },
    { on: ["order_id"] },
    { on: ["lot_code"] },
  ])
