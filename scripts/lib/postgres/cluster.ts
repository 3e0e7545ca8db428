import { spawn } from "node:child_process"
import { openSync, readFileSync, closeSync } from "node:fs"
import pg from "pg"
import { ExplainedError } from "../explained-error.ts"
import { entrust, release } from "../keeper.ts"
import { endGroup } from "../process-group.ts"
import { waitFor } from "../wait-for.ts"
import { initialise, prepareDataFolder } from "./data-folder.ts"
import { findPrograms } from "./programs.ts"
import { findSystemUser } from "./system-user.ts"

/** Where and how an embedded PostgreSQL runs. */
export interface ClusterOptions {
  folder: string
  port: number
  password: string
  logFile: string
  /** A throwaway's home: deleted if abandoned, not safe against a power cut. */
  throwaway?: string
  /** A library of PostgreSQL's own that the server loads as it starts. */
  library?: "pg_stat_statements"
}

/** A running embedded PostgreSQL. */
export interface PostgresCluster {
  pid: number
  exited: Promise<void>
  urlOf(database: string): string
  stop(): Promise<void>
}

const START_SECONDS = 30
const STOP_SECONDS = 15

/** Starts PostgreSQL on loopback, on an existing data folder or a new one. */
export async function startPostgres(
  options: ClusterOptions
): Promise<PostgresCluster> {
  const user = findSystemUser()
  const programs = findPrograms(user)
  const folder = prepareDataFolder(options.folder, user)
  initialise(folder, options.password, programs, user)

  const log = openSync(options.logFile, "a")
  const server = spawn(programs.postgres, settings(folder, options), {
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  const exited = new Promise<void>((resolve) => {
    server.once("error", () => resolve())
    server.once("exit", () => resolve())
  })
  const { pid } = server
  if (pid === undefined) throw new ExplainedError(refusal(options))
  const remove = options.throwaway ? { remove: options.throwaway } : {}
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients.
  entrust({ pid, signal: "SIGINT", ...remove })
  void exited.then(() => release(pid))

  const urlOf = (database: string) =>
    `postgres://postgres:${options.password}@localhost:${options.port}/${database}`
  const ended = () => server.exitCode !== null || server.signalCode !== null
  const answered = await waitFor(
    async () => ended() || (await answers(urlOf("postgres"))),
    START_SECONDS
  )
  if (!answered || ended()) {
    await endGroup(pid, "SIGINT", STOP_SECONDS)
    throw new ExplainedError(refusal(options))
  }
  return {
    pid,
    exited,
    urlOf,
    stop: () => endGroup(pid, "SIGINT", STOP_SECONDS),
  }
}

function settings(folder: string, options: ClusterOptions): string[] {
  const values = {
    port: options.port,
    listen_addresses: "localhost",
    // Sockets would need a folder that every user of the machine shares.
    unix_socket_directories: "",
    max_connections: 200,
    ...(options.throwaway && {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
    }),
    ...(options.library && { shared_preload_libraries: options.library }),
  }
  const pairs = Object.entries(values).map(
    ([name, value]) => `${name}=${value}`
  )
  return ["-D", folder, ...pairs.flatMap((pair) => ["-c", pair])]
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString })
  client.on("error", () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

function refusal(options: ClusterOptions): string {
  const lines = readFileSync(options.logFile, "utf8").trimEnd().split("\n")
  return `PostgreSQL did not start on port ${options.port} (${options.logFile}):\n${lines.slice(-8).join("\n")}`
}
