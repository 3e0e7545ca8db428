import { chmodSync, rmSync } from "node:fs"
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findFreePort } from "../ports.ts"
import {
  startPostgres,
  type ClusterOptions,
  type PostgresCluster,
} from "./cluster.ts"

/** An empty PostgreSQL for tests: a free port, and no trace once stopped. */
export interface ThrowawayPostgres extends PostgresCluster {
  port: number
  password: string
}

/** Starts a PostgreSQL whose data live in a temporary folder. */
export async function startThrowawayPostgres(
  wantedPort?: number,
  options: Pick<ClusterOptions, "library"> = {}
): Promise<ThrowawayPostgres> {
  const home = await mkdtemp(join(tmpdir(), "coopstore-postgres-"))
  // Root's PostgreSQL runs as another user, who has to pass through.
  chmodSync(home, 0o755)
  const port = wantedPort ?? (await findFreePort())
  const password = "throwaway"
  const cluster = await startPostgres({
    folder: join(home, "data"),
    port,
    password,
    logFile: join(home, "postgres.log"),
    throwaway: home,
    ...options,
  })
  const stop = async () => {
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return { ...cluster, port, password, stop }
}
