import pg from "pg"
import { fromReports, generateOrders, numbered } from "./generate-orders.ts"
import { middleOf } from "./middle-of.ts"

const ORDERS = 100_000
const RUNS = 7
const PERIOD = ["2024-12-01", "2026-11-30"]
const DIMENSIONS = ["cooperative", "region", "category", "market", "month"]

/** How long a report took, and how PostgreSQL went about it. */
export interface ReportTiming {
  name: string
  milliseconds: number
  plan: string
}

/** Fills a migrated database, and times every report over all of it. */
export async function timeReports(
  connectionString: string
): Promise<{ size: string; timings: ReportTiming[] }> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { parts, lines } = await generateOrders(client, ORDERS)
    const size = `${ORDERS} orders, ${parts} parts, ${lines} articles`
    const timings: ReportTiming[] = []
    for (const [name, sql] of listReports()) {
      timings.push({ name, ...(await time(client, sql)) })
    }
    return { size, timings }
  } finally {
    await client.end()
  }
}

function listReports(): [name: string, sql: string][] {
  const sql = fromReports("reports-sql.js")
  const { salesSql } = sql as { salesSql: (by: string) => string }
  const reports: [string, unknown][] = [
    ...DIMENSIONS.map((by): [string, unknown] => [
      `sales by ${by}`,
      salesSql(by),
    ]),
    ["times of fulfilment", sql.FULFILMENT_SQL],
    ["refusals", sql.REFUSALS_SQL],
    ["refusals at the door", sql.DOOR_REFUSALS_SQL],
    ["impact", sql.INCOME_SQL],
  ]
  return reports.map(([name, text]) => [name, numbered(text)])
}

/** The first run is left out: it warms the cache. */
async function time(client: pg.Client, sql: string) {
  const ask = () => client.query(sql, PERIOD)
  await ask()
  const milliseconds = await middleOf(RUNS, ask)
  const { rows } = await client.query<{ "QUERY PLAN": string }>(
    `explain (analyze, costs off, timing off, summary off, buffers off) ${sql}`,
    PERIOD
  )
  return {
    milliseconds,
    plan: rows.map((row) => row["QUERY PLAN"]).join("\n"),
  }
}
