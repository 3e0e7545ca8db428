import { model } from "@medusajs/framework/utils"
import { FATES } from "../../../types/after-sale"
import { AfterSale } from "./after-sale"

/** Pieces of an order's line, and what became of them. */
export const AfterSaleLine = model.define("after_sale_line", {
  id: model.id({ prefix: "aftline" }).primaryKey(),
  line_item_id: model.text(),
  title: model.text(),
  quantity: model.number(),
  fate: model.enum([...FATES]).nullable(),
  /** The size that is sent instead; none where money goes back. */
  replacement_variant_id: model.text().nullable(),
  after_sale: model.belongsTo(() => AfterSale, { mappedBy: "lines" }),
})
