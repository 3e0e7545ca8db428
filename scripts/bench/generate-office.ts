import type pg from "pg"
import { takeIn } from "./generate-orders.ts"
import { HUB_SQL } from "./office-sql/hub.ts"
import { LEDGER_SQL } from "./office-sql/ledger.ts"
import { LETTERS_SQL } from "./office-sql/letters.ts"
import { MAKERS_SQL } from "./office-sql/makers.ts"
import { MONEY_SQL } from "./office-sql/money.ts"
import { ORDERS_SQL } from "./office-sql/orders.ts"
import { COUNTS_SQL, STAGES_SQL } from "./office-sql/stages.ts"
import { INCOME_SQL, LINES_SQL, PARTS_SQL } from "./orders-sql.ts"

const SCRATCH = [
  "bench_order",
  "bench_line",
  "bench_money",
  "bench_payment",
  "bench_payout",
]

/**
 * Fills a seeded database with the reports' orders of the two years until now
 * and with all that staff and makers read of them: some 1,400 are still open.
 */
export async function generateOffice(
  client: pg.Client,
  orders: number
): Promise<void> {
  await client.query("select setseed(0.2026)")
  // Every row's parent was written before it: nothing needs to look it up.
  await client.query("set session_replication_role = replica")
  await client.query(PARTS_SQL, [orders, new Date()])
  await runEach(client, [...MAKERS_SQL, ...STAGES_SQL, LINES_SQL])
  await runEach(client, [...COUNTS_SQL, ...ORDERS_SQL, ...HUB_SQL])
  await runEach(client, [...MONEY_SQL, ...LEDGER_SQL, ...LETTERS_SQL])
  await runEach(client, [INCOME_SQL])
  await takeIn(client)
  await client.query(`drop table ${SCRATCH.join(", ")}`)
  await client.query("vacuum analyze")
}

async function runEach(client: pg.Client, statements: string[]) {
  for (const statement of statements) {
    await client.query(statement)
  }
}
