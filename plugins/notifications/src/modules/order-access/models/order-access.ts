import { model } from "@medusajs/framework/utils"

/** The secret that lets its holder follow one order. */
export const OrderAccess = model.define("order_access", {
  id: model.id({ prefix: "orda" }).primaryKey(),
  order_id: model.text().unique(),
  token: model.text().unique(),
})
