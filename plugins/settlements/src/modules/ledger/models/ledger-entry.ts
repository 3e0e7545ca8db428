import { model } from "@medusajs/framework/utils"
import { LEDGER_ACCOUNTS, LEDGER_KINDS } from "../../../types/ledger"

/** Whose money is whose, line by line; the database refuses changes. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "ledent" }).primaryKey(),
    entry_key: model.text(),
    source: model.text(),
    account: model.enum([...LEDGER_ACCOUNTS]).default("cooperative"),
    cooperative_id: model.text().nullable(),
    cooperative_order_id: model.text().nullable(),
    order_id: model.text().nullable(),
    line_item_id: model.text().nullable(),
    kind: model.enum([...LEDGER_KINDS]),
    quantity: model.number().nullable(),
    /** Signed minor units of the currency. */
    amount: model.number(),
    currency_code: model.text(),
    /** The same in centimes of a dirham. */
    settled_amount: model.number().nullable(),
    /** In millionths. */
    exchange_rate: model.number().nullable(),
    occurred_at: model.dateTime(),
    author: model.text(),
    reason: model.text().nullable(),
    rate_basis_points: model.number().nullable(),
    commission_rule_id: model.text().nullable(),
    reverses: model.text().nullable(),
  })
  .indexes([
    // A repeated event cannot write anything twice.
    { on: ["entry_key"], unique: true },
    {
      name: "IDX_ledger_entry_reversed_once",
      on: ["reverses"],
      unique: true,
      where: "reverses is not null",
    },
    { on: ["cooperative_id", "occurred_at"] },
    { on: ["cooperative_order_id"] },
    { on: ["order_id"] },
    { on: ["source"] },
    { on: ["occurred_at"] },
    // Sums of what is owed are read off it, and not off the whole ledger.
    {
      name: "IDX_ledger_entry_owed",
      on: [
        "cooperative_id",
        "cooperative_order_id",
        "settled_amount",
        "amount",
      ],
      where: "account = 'cooperative'",
    },
    {
      name: "IDX_ledger_entry_payout",
      on: ["cooperative_id"],
      where: "kind = 'payout'",
    },
  ])
