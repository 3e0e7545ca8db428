import { existsSync, mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { fingerprint } from "../lib/fingerprint.ts"
import { BIN, ROOT } from "../lib/paths.ts"
import { runProgram, type Program } from "../lib/processes.ts"
import { backendEnvironment } from "./app-environment.ts"
import { query } from "./database.ts"
import { readStamp, writeStamp } from "./stamps.ts"
import type { Stage } from "./stage.ts"

const BUILT = join(ROOT, "backend/.medusa/server")

/** Brings the tables up to the code, unless they already are. */
export async function migrate(stage: Stage, url: string): Promise<void> {
  const version = fingerprint("package-lock.json", "plugins", "backend")
  if ((await readStamp(url, "migrated")) === version) return
  await runProgram(
    medusa(stage, url, "migrate", ["db:migrate", "--execute-safe-links"])
  )
  await writeStamp(url, "migrated", version)
}

/** Puts the demo catalogue in place, unless it already is. */
export async function seed(stage: Stage, url: string): Promise<void> {
  const version = fingerprint("backend/src/seed", "backend/src/scripts")
  if ((await readStamp(url, "seeded")) === version) return
  const script = stage.mode === "dev" ? "seed.ts" : "seed.js"
  await runProgram(
    medusa(stage, url, "seed", ["exec", `./src/scripts/${script}`])
  )
  await writeStamp(url, "seeded", version)
}

/** The key with which the storefront speaks to the Store API. */
export async function readPublishableKey(url: string): Promise<string> {
  const [row] = await query(
    url,
    "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1"
  )
  if (typeof row?.token === "string") return row.token
  throw new Error("The seed left no publishable key in the database")
}

/** The backend's server, ready to be started. */
export function backendProgram(stage: Stage, url: string): Program {
  linkUploads(stage)
  const port = String(stage.environment.BACKEND_PORT)
  return medusa(stage, url, "backend", ["start", "--port", port])
}

/**
 * Built code runs where it was built; under reload the sources themselves run.
 */
function medusa(
  stage: Stage,
  url: string,
  log: string,
  parameters: string[]
): Program {
  return {
    name: `The ${log === "backend" ? "backend" : `backend's ${log}`}`,
    command: join(BIN, "medusa"),
    parameters,
    folder: stage.mode === "dev" ? join(ROOT, "backend") : BUILT,
    variables: backendEnvironment(stage, url),
    logFile: join(stage.folder, `logs/${log}.log`),
  }
}

/** A build empties its folder, so uploads live outside of it. */
function linkUploads(stage: Stage): void {
  const uploads = join(stage.folder, "uploads")
  const inBuild = join(BUILT, "static")
  mkdirSync(uploads, { recursive: true })
  if (stage.mode !== "dev" && !existsSync(inBuild))
    symlinkSync(uploads, inBuild)
}
