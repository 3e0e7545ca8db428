import { model } from "@medusajs/framework/utils"
import { AFTER_SALE_KINDS, AFTER_SALE_STATES } from "../../../types/after-sale"
import { AfterSaleLine } from "./after-sale-line"

/** What happened to an order after its sale. */
export const AfterSale = model
  .define("after_sale", {
    id: model.id({ prefix: "aftsale" }).primaryKey(),
    kind: model.enum([...AFTER_SALE_KINDS]),
    state: model.enum([...AFTER_SALE_STATES]),
    order_id: model.text(),
    order_display_id: model.number(),
    currency_code: model.text(),
    /** Minor units that the shopper gets back. */
    amount: model.number().default(0),
    /** The order that sends what replaces the pieces. */
    replacement_order_id: model.text().nullable(),
    replacement_display_id: model.number().nullable(),
    reason: model.text(),
    /** What its shopper is told when it is declined. */
    answer: model.text().nullable(),
    /** A user's id, or `shopper`. */
    author: model.text(),
    closed_by: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    lines: model.hasMany(() => AfterSaleLine, { mappedBy: "after_sale" }),
  })
  .indexes([{ on: ["order_id"] }, { on: ["kind", "state", "created_at"] }])
  .cascades({ delete: ["lines"] })
