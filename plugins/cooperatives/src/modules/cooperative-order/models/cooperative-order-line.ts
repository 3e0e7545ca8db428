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
  cooperative_order: model.belongsTo(() => CooperativeOrder, {
    mappedBy: "lines",
  }),
})
