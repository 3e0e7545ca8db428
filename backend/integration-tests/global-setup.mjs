import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startThrowawayPostgres } from "../../scripts/lib/postgres/throwaway.ts"

/** Gives the suites a folder to write files into, and a PostgreSQL. */
export default async function prepareSuites() {
  process.env.TEST_FILES_DIR = mkdtempSync(join(tmpdir(), "coopstore-files-"))
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
