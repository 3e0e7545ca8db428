import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedCatalogue } from "../seed/seed-catalogue"

const DEMO_PASSWORD = "coopstore-demo"

/**
 * Fills an empty shop with the demo catalogue; run again, it adds only what is
 * missing. Writes what a storefront needs to `SEED_OUTPUT`, where that is set.
 */
export default async function seed({ container }: ExecArgs) {
  const summary = await seedCatalogue(
    container,
    process.env.DEMO_PASSWORD ?? DEMO_PASSWORD
  )
  const file = process.env.SEED_OUTPUT
  if (file) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(summary, null, 2), { mode: 0o600 })
  }
}
