import { model } from "@medusajs/framework/utils"

/** A payment to a cooperative, or one that came back (negative). */
export const IncomeFact = model
  .define("income_fact", {
    id: model.id({ prefix: "incfact" }).primaryKey(),
    ledger_entry_id: model.text().unique(),
    cooperative_id: model.text(),
    region: model.text().nullable(),
    currency_code: model.text(),
    /** Minor units. */
    amount: model.number(),
    /** The day in Morocco, as `2026-11-27`. */
    paid_on: model.text(),
  })
  .indexes([{ on: ["paid_on"] }])
