import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { join } from "node:path"
import { fingerprint } from "../lib/fingerprint.ts"
import { BIN, ROOT } from "../lib/paths.ts"
import { runProgram, type Program } from "../lib/processes.ts"
import { backendEnvironment } from "./app-environment.ts"
import { SeedSummary } from "./run-file.ts"
import { readStamp, writeStamp } from "./stamps.ts"
import type { Stage } from "./stage.ts"

const SOURCES = join(ROOT, "backend")
const BUILT = join(SOURCES, ".medusa/server")

/** Brings the tables up to the code, unless they already are. */
export async function migrate(stage: Stage, url: string): Promise<void> {
  const sources = globSync(["backend/src", "plugins/*/src"], { cwd: ROOT })
  const version = fingerprint("package-lock.json", ...sources.sort())
  if ((await readStamp(url, "migrated")) === version) return
  await runProgram(
    medusa(stage, url, {
      log: "migrate",
      parameters: ["db:migrate", "--execute-safe-links"],
    })
  )
  await writeStamp(url, "migrated", version)
}

/**
 * Puts the demo catalogue in place, unless it already is, and tells the
 * storefront's key and the accounts that may sign in.
 */
export async function seed(stage: Stage, url: string): Promise<SeedSummary> {
  const output = join(stage.folder, "seed.json")
  const version = fingerprint("backend/src/seed", "backend/src/scripts")
  const known = readSummary(output)
  if (known && (await readStamp(url, "seeded")) === version) return known
  const program = medusa(stage, url, {
    log: "seed",
    parameters: ["exec", "./src/scripts/seed.ts"],
    // A build leaves behind the drawings that the seed uploads.
    folder: SOURCES,
  })
  program.variables.LOG_LEVEL = "warn"
  program.variables.SEED_OUTPUT = output
  program.variables.DEMO_PASSWORD = stage.environment.DEMO_PASSWORD
  await runProgram(program)
  await writeStamp(url, "seeded", version)
  return SeedSummary.parse(readSummary(output))
}

function readSummary(file: string): SeedSummary | undefined {
  if (!existsSync(file)) return undefined
  return SeedSummary.parse(JSON.parse(readFileSync(file, "utf8")))
}

/** The backend's server, ready to be started. */
export function backendProgram(stage: Stage, url: string): Program {
  const port = String(stage.environment.BACKEND_PORT)
  return medusa(stage, url, {
    log: "backend",
    parameters: ["start", "--port", port],
  })
}

interface MedusaCommand {
  log: "migrate" | "seed" | "backend"
  parameters: string[]
  folder?: string
}

/** Built code runs where it was built; under reload the sources run. */
function medusa(stage: Stage, url: string, command: MedusaCommand): Program {
  const { log, parameters } = command
  const usual = stage.mode === "dev" ? SOURCES : BUILT
  const folder = command.folder ?? usual
  linkUploads(stage, folder)
  return {
    name: log === "backend" ? "The backend" : `The backend's ${log}`,
    command: join(BIN, "medusa"),
    parameters,
    folder,
    variables: backendEnvironment(stage, url),
    logFile: join(stage.folder, `logs/${log}.log`),
  }
}

/** A build empties its folder, so uploads live outside of it. */
function linkUploads(stage: Stage, folder: string): void {
  const uploads = join(stage.folder, "uploads")
  const link = join(folder, "static")
  mkdirSync(uploads, { recursive: true })
  const found = lstatSync(link, { throwIfNoEntry: false })
  // Somebody ran Medusa by hand: what was uploaded then is kept.
  if (found?.isDirectory()) cpSync(link, uploads, { recursive: true })
  // A link may lead to the uploads of another stage.
  rmSync(link, { recursive: true, force: true })
  symlinkSync(uploads, link)
}
