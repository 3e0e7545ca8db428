import { query } from "./database.ts"

/** What was done to the database, and with which version of code or address. */
export type StampName = "migrated" | "seeded" | "uploads"

/** The version that a task was last done with, or undefined. */
export async function readStamp(
  url: string,
  name: StampName
): Promise<string | undefined> {
  const table = await query(url, "select to_regclass('operations.stamp') as id")
  if (table[0]?.id === null) return undefined
  const sql = "select version from operations.stamp where name = $1"
  const [row] = await query(url, sql, [name])
  return typeof row?.version === "string" ? row.version : undefined
}

/** Remembers that a task was done with this version. */
export async function writeStamp(
  url: string,
  name: StampName,
  version: string
): Promise<void> {
  await query(url, "create schema if not exists operations")
  await query(
    url,
    "create table if not exists operations.stamp (name text primary key, version text not null)"
  )
  await query(
    url,
    "insert into operations.stamp values ($1, $2) on conflict (name) do update set version = $2",
    [name, version]
  )
}
