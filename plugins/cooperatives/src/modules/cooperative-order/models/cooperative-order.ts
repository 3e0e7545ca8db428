import { model } from "@medusajs/framework/utils"
import { COOPERATIVE_ORDER_STATUSES } from "../../../types/cooperative-order"
import { CooperativeOrderLine } from "./cooperative-order-line"

export const CooperativeOrder = model
  .define("cooperative_order", {
    id: model.id({ prefix: "coopord" }).primaryKey(),
    order_id: model.text(),
    order_display_id: model.number(),
    cooperative_id: model.text(),
    status: model.enum([...COOPERATIVE_ORDER_STATUSES]).default("new"),
    currency_code: model.text(),
    /** Minor units, VAT included, discounts taken off. */
    total: model.number(),
    /** Where the parcel goes, as far as its maker may know. */
    delivery_town: model.text().nullable(),
    delivery_country: model.text().nullable(),
    placed_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    ready_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    not_delivered_at: model.dateTime().nullable(),
    refused_at: model.dateTime().nullable(),
    refusal_reason: model.text().nullable(),
    lines: model.hasMany(() => CooperativeOrderLine, {
      mappedBy: "cooperative_order",
    }),
  })
  .indexes([
    // One part per maker: a repeated event cannot create a second one.
    { on: ["order_id", "cooperative_id"], unique: true },
    { on: ["cooperative_id", "status"] },
    { on: ["cooperative_id", "placed_at"] },
    { on: ["status", "placed_at"] },
    { on: ["placed_at"] },
    // Staff at the hub type an order's number.
    { on: ["order_display_id"] },
    // Jobs make up for what changed unseen.
    { on: ["updated_at"] },
  ])
  .cascades({ delete: ["lines"] })
