import { model } from "@medusajs/framework/utils"

/**
 * A `/vendor` request that named an idempotency key, and what it was answered:
 * a phone that lost the answer may send it again without doing it twice.
 */
export const VendorOperation = model
  .define("vendor_operation", {
    id: model.id({ prefix: "vendop" }).primaryKey(),
    cooperative_id: model.text(),
    key: model.text(),
    /** SHA-256 of method, path and body. */
    fingerprint: model.text(),
    /** Null while it runs. */
    status: model.number().nullable(),
    answer: model.json().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "key"], unique: true }])
