import type pg from "pg"

/** What PostgreSQL was asked meanwhile, and how many rows it answered. */
export interface Asked {
  queries: number
  rows: number
}

/** Begins to count; the server has loaded `pg_stat_statements`. */
export async function prepareCounting(client: pg.Client): Promise<void> {
  await client.query("create extension if not exists pg_stat_statements")
}

/** Counts the queries of some work, those of other connections included. */
export async function countQueries(
  client: pg.Client,
  work: () => Promise<unknown>
): Promise<Asked> {
  await client.query("select pg_stat_statements_reset()")
  await work()
  const { rows } = await client.query<Asked>(
    `select coalesce(sum(calls), 0)::int as queries,
      coalesce(sum(rows), 0)::int as rows
    from pg_stat_statements where query !~ '^(begin|commit|rollback)|pg_stat_statements'`
  )
  return rows[0] ?? { queries: 0, rows: 0 }
}
