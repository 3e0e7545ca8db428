import { model } from "@medusajs/framework/utils"

/** A maker's part of an order, flat, so that one table answers a question. */
export const PartFact = model
  .define("part_fact", {
    id: model.id({ prefix: "partfact" }).primaryKey(),
    part_id: model.text().unique(),
    order_id: model.text(),
    cooperative_id: model.text(),
    region: model.text().nullable(),
    market: model.text(),
    currency_code: model.text(),
    status: model.text(),
    /** Minor units. */
    total: model.number(),
    /** The day in Morocco, as `2026-11-27`. */
    placed_on: model.text(),
    /** Whole hours that each stage took; null until it is over. */
    accept_hours: model.number().nullable(),
    make_ready_hours: model.number().nullable(),
    receive_hours: model.number().nullable(),
    ship_hours: model.number().nullable(),
    deliver_hours: model.number().nullable(),
    whole_hours: model.number().nullable(),
  })
  .indexes([{ on: ["placed_on"] }])
