import { model } from "@medusajs/framework/utils"
import { CooperativeOrder } from "./cooperative-order"

export const CooperativeOrderLine = model.define("cooperative_order_line", {
  id: model.id({ prefix: "cooline" }).primaryKey(),
  line_item_id: model.text(),
  product_id: model.text(),
  variant_id: model.text().nullable(),
  title: model.text(),
  variant_title: model.text().nullable(),
  thumbnail: model.text().nullable(),
  quantity: model.number(),
  /** Minor units, VAT included. */
  unit_price: model.number(),
  total: model.number(),
  /** Good pieces that the hub counted; what was sold stays in `quantity`. */
  received_quantity: model.number().default(0),
  /** Pieces that did not come, and pieces that came broken. */
  short_quantity: model.number().default(0),
  damaged_quantity: model.number().default(0),
  /** Pieces that left the order before they were packed. */
  canceled_quantity: model.number().default(0),
  /** Pieces that the shopper sent back. */
  returned_quantity: model.number().default(0),
  cooperative_order: model.belongsTo(() => CooperativeOrder, {
    mappedBy: "lines",
  }),
})
