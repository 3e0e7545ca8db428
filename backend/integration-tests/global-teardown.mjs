/** Stops the PostgreSQL that global-setup.mjs started. */
export default async function stopDatabase() {
  await globalThis.throwawayPostgres?.stop()
}
