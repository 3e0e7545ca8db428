import { mkdirSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { ExplainedError } from "../lib/explained-error.ts"
import { startPostgres } from "../lib/postgres/cluster.ts"
import { startThrowawayPostgres } from "../lib/postgres/throwaway.ts"
import type { Stage } from "./stage.ts"

const DATABASE = "coopstore"

/** The shop's database, and the way to end the server when it is ours. */
export interface ShopDatabase {
  url: string
  /** Settles when our own server ends; never for somebody else's. */
  exited: Promise<void>
  stop(): Promise<void>
}

/** The database that DATABASE_URL names, or an embedded PostgreSQL. */
export async function openDatabase(stage: Stage): Promise<ShopDatabase> {
  const given = stage.environment.DATABASE_URL
  if (given) {
    await query(given, "select 1")
    return { url: given, exited: never(), stop: async () => undefined }
  }
  const cluster = await startCluster(stage)
  const found = await query(
    cluster.urlOf("postgres"),
    "select 1 from pg_database where datname = $1",
    [DATABASE]
  )
  if (found.length === 0) {
    await query(cluster.urlOf("postgres"), `create database ${DATABASE}`)
  }
  return { ...cluster, url: cluster.urlOf(DATABASE) }
}

/** Runs one query on a connection of its own. */
export async function query(
  connectionString: string,
  sql: string,
  values: string[] = []
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  client.on("error", () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { host, port } = client
    const reason = error instanceof Error ? error.message : "no reason given"
    throw new ExplainedError(
      `The database at ${host}:${port} cannot be reached (${reason}): check DATABASE_URL.`
    )
  }
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}

function startCluster(stage: Stage) {
  if (stage.mode === "test") {
    return startThrowawayPostgres(stage.environment.POSTGRES_PORT)
  }
  const logs = join(stage.folder, "logs")
  mkdirSync(logs, { recursive: true })
  return startPostgres({
    folder: join(stage.folder, "postgres"),
    port: stage.environment.POSTGRES_PORT,
    password: stage.secrets.POSTGRES_PASSWORD,
    logFile: join(logs, "postgres.log"),
  })
}

function never(): Promise<void> {
  return new Promise(() => undefined)
}
