import { model } from "@medusajs/framework/utils"

/** An invoice or a credit note as it was issued; nothing of it changes. */
export const Invoice = model
  .define("invoice", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    kind: model.enum(["invoice", "credit_note"]),
    /** As printed, for example F-2026-000042. */
    number: model.text(),
    year: model.number(),
    sequence: model.number(),
    order_id: model.text(),
    /** What it is issued for: an order, or a refund of it. */
    cause: model.text(),
    language: model.enum(["fr", "ar", "en"]),
    issued_at: model.dateTime(),
    /** Everything that it says, as `InvoiceContent`. */
    content: model.json(),
  })
  .indexes([
    // A repeated event issues nothing twice, and no number is given twice.
    { on: ["cause"], unique: true },
    { on: ["kind", "year", "sequence"], unique: true },
    { on: ["order_id"] },
  ])
