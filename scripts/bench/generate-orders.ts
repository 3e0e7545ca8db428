import { createRequire } from "node:module"
import { join } from "node:path"
import type pg from "pg"
import { ROOT } from "../lib/paths.ts"
import {
  CASH_SQL,
  INCOME_SQL,
  LINES_SQL,
  PART_FACTS_SQL,
  PARTS_SQL,
  SALE_FACTS_SQL,
} from "./orders-sql.ts"

const PAGE_SIZE = 10_000

/** The end of the two years that the reports are asked for. */
const UNTIL = "2026-12-01"

const built = createRequire(import.meta.url)

/** A module of the reports plugin as it was built. */
export const fromReports = (name: string): Record<string, unknown> =>
  built(
    join(ROOT, "plugins/reports/.medusa/server/src/modules/report", name)
  ) as Record<string, unknown>

/**
 * Fills an empty, migrated database with that many orders, and lets the
 * reports' own statements take them in. The same on every run.
 */
export async function generateOrders(
  client: pg.Client,
  orders: number
): Promise<{ parts: number; lines: number }> {
  await client.query("select setseed(0.2026)")
  const parts = await client.query(PARTS_SQL, [orders, UNTIL])
  const lines = await client.query(LINES_SQL)
  await client.query(INCOME_SQL)
  await client.query(CASH_SQL)
  await takeIn(client)
  await client.query("vacuum analyze")
  return { parts: parts.rowCount ?? 0, lines: lines.rowCount ?? 0 }
}

/** Lets the reports' own statements take in all parts. */
export async function takeIn(client: pg.Client): Promise<void> {
  const { SAVE_PARTS_SQL, SAVE_SALES_SQL } = fromReports("facts-sql.js")
  for (let after = ""; ;) {
    const { rows } = await client.query<{ part_id: string }>(PART_FACTS_SQL, [
      after,
      PAGE_SIZE,
    ])
    const ids = rows.map(({ part_id }) => part_id)
    const sales = await client.query(SALE_FACTS_SQL, [ids])
    await client.query(numbered(SAVE_PARTS_SQL), [JSON.stringify(rows)])
    await client.query(numbered(SAVE_SALES_SQL), [JSON.stringify(sales.rows)])
    after = ids.at(-1) ?? ""
    if (ids.length < PAGE_SIZE) return
  }
}

/** MikroORM writes `?` where PostgreSQL reads `$1`. */
export function numbered(sql: unknown): string {
  let count = 0
  return String(sql).replace(/\?/g, () => `$${(count += 1)}`)
}
