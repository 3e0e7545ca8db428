import { model } from "@medusajs/framework/utils"
import { CASH_STATES } from "../../../types/cash-collection"

/** The cash that a courier is to collect for one order, and where it is. */
export const CashCollection = model
  .define("cash_collection", {
    id: model.id({ prefix: "cashcol" }).primaryKey(),
    order_id: model.text(),
    order_display_id: model.number(),
    state: model.enum([...CASH_STATES]).default("to_confirm"),
    currency_code: model.text(),
    /** Minor units, like every amount here. */
    amount: model.number(),
    remitted_amount: model.number().default(0),
    written_off_amount: model.number().default(0),
    /** Who made the shop bear all that lacked, and why. */
    written_off_by: model.text().nullable(),
    written_off_reason: model.text().nullable(),
    carrier: model.text().nullable(),
    /** As +212 and nine digits: what repeated refusals are counted by. */
    phone: model.text().nullable(),
    attempts: model.number().default(0),
    last_attempt_at: model.dateTime().nullable(),
    confirmed_by: model.text().nullable(),
    refusal_reason: model.text().nullable(),
    placed_at: model.dateTime(),
    confirmed_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    collected_at: model.dateTime().nullable(),
    remitted_at: model.dateTime().nullable(),
    reconciled_at: model.dateTime().nullable(),
    refused_at: model.dateTime().nullable(),
    canceled_at: model.dateTime().nullable(),
  })
  .indexes([
    // A repeated event cannot collect an order's cash twice.
    { on: ["order_id"], unique: true },
    { on: ["state", "placed_at"] },
    { on: ["phone", "refused_at"] },
  ])
