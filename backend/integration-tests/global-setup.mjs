import { startThrowawayPostgres } from "../../scripts/lib/postgres/throwaway.ts"

/** Starts a PostgreSQL for the suites, unless DB_HOST names one. */
export default async function startDatabase() {
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
