import { model } from "@medusajs/framework/utils"

/** One article of a part, with what it is counted under at its sale. */
export const SaleFact = model
  .define("sale_fact", {
    id: model.id({ prefix: "salefact" }).primaryKey(),
    line_id: model.text().unique(),
    part_id: model.text(),
    cooperative_id: model.text(),
    region: model.text().nullable(),
    category: model.text().nullable(),
    market: model.text(),
    currency_code: model.text(),
    pieces: model.number(),
    /** Minor units. */
    total: model.number(),
    /** The day in Morocco, as `2026-11-27`. */
    placed_on: model.text(),
    is_sold: model.boolean(),
  })
  .indexes([{ on: ["placed_on"] }, { on: ["part_id"] }])
