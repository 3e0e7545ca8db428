import { model } from "@medusajs/framework/utils"

/** At how many pieces of a variant its cooperative wants to be told. */
export const StockAlert = model
  .define("stock_alert", {
    id: model.id({ prefix: "salert" }).primaryKey(),
    cooperative_id: model.text(),
    variant_id: model.text().unique(),
    threshold: model.number(),
    /** When it was told last; null once there is enough again. */
    alerted_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id"] }])
