import { model } from "@medusajs/framework/utils"
import { REFUND_STATES, REFUND_WAYS } from "../../../types/order-refund"

/** Money given back to a shopper for one cause, or still owed by a transfer. */
export const OrderRefund = model
  .define("order_refund", {
    id: model.id({ prefix: "ordref" }).primaryKey(),
    /** The cause, such as a receipt's id: it gives money back once. */
    key: model.text(),
    order_id: model.text(),
    order_display_id: model.number(),
    way: model.enum([...REFUND_WAYS]),
    state: model.enum([...REFUND_STATES]),
    /** Minor units. */
    amount: model.number(),
    /** How much of it pays the order that replaces the goods; minor units. */
    carried_amount: model.number().default(0),
    replacement_order_id: model.text().nullable(),
    currency_code: model.text(),
    reason: model.text(),
    author: model.text(),
    /** When the captured payment was refunded, or the replacement paid, by it. */
    booked_at: model.dateTime().nullable(),
    /** The bank transfer's reference, and who made it. */
    reference: model.text().nullable(),
    settled_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["order_id"] },
    { on: ["way", "state"] },
  ])
