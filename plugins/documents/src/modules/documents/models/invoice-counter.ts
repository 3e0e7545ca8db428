import { model } from "@medusajs/framework/utils"

/** The last number given to a kind of paper in a year. */
export const InvoiceCounter = model
  .define("invoice_counter", {
    id: model.id({ prefix: "invcount" }).primaryKey(),
    kind: model.text(),
    year: model.number(),
    last: model.number(),
  })
  .indexes([{ on: ["kind", "year"], unique: true }])
