import { rmSync } from "node:fs"

/** Stops the PostgreSQL and deletes the files that global-setup.mjs made. */
export default async function clearAway() {
  await globalThis.throwawayPostgres?.stop()
  rmSync(process.env.TEST_FILES_DIR, { recursive: true, force: true })
}
