import pg from "pg"
import { readStamp, writeStamp } from "./stamps.ts"
import type { Stage } from "./stage.ts"

/**
 * Follows the backend to another address: the local file provider writes
 * whole addresses down, which a new port or name would leave pointing nowhere.
 */
export async function readdressUploads(
  stage: Pick<Stage, "backendUrl">,
  url: string
): Promise<void> {
  const address = `${stage.backendUrl}/static/`
  const last = await readStamp(url, "uploads")
  if (last === address) return
  if (last) await replaceEverywhere(url, last, address)
  await writeStamp(url, "uploads", address)
}

/** Replaces text in every table, whichever module's it is, or in none. */
async function replaceEverywhere(
  connectionString: string,
  from: string,
  to: string
): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query("begin")
    for (const { table, columns } of await listTextColumns(client)) {
      const changes = columns.map(
        ({ name, type }) => `${name} = replace(${name}::text, $1, $2)::${type}`
      )
      const holds = columns.map(({ name }) => `strpos(${name}::text, $1) > 0`)
      await client.query(
        `update ${table} set ${changes.join(", ")} where ${holds.join(" or ")}`,
        [from, to]
      )
    }
    await client.query("commit")
  } finally {
    // What was not committed by then is forgotten with the connection.
    await client.end()
  }
}

interface TextColumns {
  table: string
  columns: { name: string; type: string }[]
}

async function listTextColumns(client: pg.Client): Promise<TextColumns[]> {
  const { rows } = await client.query<TextColumns>(
    `select format('%I.%I', c.table_schema, c.table_name) as table,
       json_agg(json_build_object(
         'name', quote_ident(c.column_name), 'type', c.data_type
       )) as columns
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and c.data_type in ('text', 'character varying', 'json', 'jsonb')
       and c.is_generated = 'NEVER'
     group by c.table_schema, c.table_name`
  )
  return rows
}
