import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { isPortFree } from "../../scripts/lib/ports.ts"
import { startThrowawayPostgres } from "../../scripts/lib/postgres/throwaway.ts"

const FIRST_DOUBLE = 8290
const DOUBLES = 10

/** Gives the suites a folder for files, ports for doubles and a PostgreSQL. */
export default async function prepareSuites() {
  const folder = mkdtempSync(join(tmpdir(), "coopstore-files-"))
  process.env.TEST_FILES_DIR = folder
  process.env.TEST_DEMO_DATABASE = `coopstore-demo-${basename(folder)}`
  process.env.TEST_DOUBLES_FROM = String(await findPorts(FIRST_DOUBLE))
  await startDatabase()
}

/** Starts a PostgreSQL for the suites, unless DB_HOST names one. */
async function startDatabase() {
  if (process.env.DB_HOST) return
  const postgres = await startThrowawayPostgres()
  globalThis.throwawayPostgres = postgres
  // The names that @medusajs/test-utils reads. Any other host than the word
  // localhost makes it ask for TLS.
  process.env.DB_HOST = "localhost"
  process.env.DB_PORT = String(postgres.port)
  process.env.DB_USERNAME = "postgres"
  process.env.DB_PASSWORD = postgres.password
}

/** Where so many free ports in a row begin; another run may hold the first. */
async function findPorts(from) {
  const ports = Array.from({ length: DOUBLES }, (_, place) => from + place)
  const free = await Promise.all(ports.map(isPortFree))
  return free.every(Boolean) ? from : findPorts(from + DOUBLES)
}
