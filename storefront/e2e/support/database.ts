import { Pool } from "pg"
import type { z } from "zod"
import { run } from "./run"

const pool = new Pool({
  connectionString: run.database_url,
  max: 2,
  // An idle connection must not keep the test run alive.
  allowExitOnIdle: true,
})

/** Asks the shop's database; every row is checked. */
export async function query<T>(
  row: z.ZodType<T>,
  sql: string,
  ...values: string[]
): Promise<T[]> {
  const { rows } = await pool.query<Record<string, unknown>>(sql, values)
  return rows.map((found) => row.parse(found))
}
