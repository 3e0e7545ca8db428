import { rmSync } from "node:fs"
import pg from "pg"

/** Stops the PostgreSQL and deletes the files that global-setup.mjs made. */
export default async function clearAway() {
  if (globalThis.throwawayPostgres) await globalThis.throwawayPostgres.stop()
  else await dropDemo()
  rmSync(process.env.TEST_FILES_DIR, { recursive: true, force: true })
}

/** Somebody's own PostgreSQL is left as it was. */
async function dropDemo() {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const client = new pg.Client({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
    database: "postgres",
  })
  await client.connect()
  await client.query(
    `drop database if exists "${process.env.TEST_DEMO_DATABASE}"`
  )
  await client.end()
}
