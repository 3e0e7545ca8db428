import { model } from "@medusajs/framework/utils"
import { LEDGER_KINDS } from "../../../types/ledger"

/** What a cooperative is owed, line by line; the database refuses changes. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "ledent" }).primaryKey(),
    cooperative_id: model.text(),
    cooperative_order_id: model.text().nullable(),
    order_id: model.text().nullable(),
    kind: model.enum([...LEDGER_KINDS]),
    /** Signed minor units. */
    amount: model.number(),
    currency_code: model.text(),
    occurred_at: model.dateTime(),
    author: model.text(),
    reason: model.text().nullable(),
    rate_basis_points: model.number().nullable(),
    reverses: model.text().nullable(),
  })
  .indexes([
    // A repeated event cannot write a sale twice, nor take it back twice.
    {
      name: "IDX_ledger_entry_once_per_part",
      on: ["cooperative_order_id", "kind"],
      unique: true,
      where: "kind in ('sale', 'commission')",
    },
    {
      name: "IDX_ledger_entry_reversed_once",
      on: ["reverses"],
      unique: true,
      where: "reverses is not null",
    },
    { on: ["cooperative_id", "occurred_at"] },
    { on: ["cooperative_order_id"] },
  ])
