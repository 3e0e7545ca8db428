import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { stripeOf } from "./app-environment.ts"
import type { Stage } from "./stage.ts"

const Account = z.object({ email: z.email(), password: z.string().min(1) })
const Credentials = z.object({
  staff: Account,
  catalogue: Account,
  warehouse: Account,
  finance: Account,
  cooperative: Account,
  shopper: Account,
})

/** What the seed leaves behind that others need to know. */
export const SeedSummary = z.object({
  publishable_key: z.string().startsWith("pk_"),
  credentials: Credentials,
})
export type SeedSummary = z.infer<typeof SeedSummary>

const Run = z.object({
  storefront_url: z.url(),
  backend_url: z.url(),
  admin_url: z.url(),
  database_url: z.string(),
  stripe_api_base: z.url().nullable(),
  ...SeedSummary.shape,
})

/** What a tool needs to know about the running shop. */
export type Run = z.infer<typeof Run>

/** Describes the shop that is up. */
export function describeRun(
  stage: Stage,
  databaseUrl: string,
  summary: SeedSummary
): Run {
  return {
    storefront_url: stage.storefrontUrl,
    backend_url: stage.backendUrl,
    admin_url: `${stage.backendUrl}/app`,
    publishable_key: summary.publishable_key,
    database_url: databaseUrl,
    stripe_api_base: stripeOf(stage).STRIPE_API_BASE ?? null,
    credentials: summary.credentials,
  }
}

/** Writes `run.json`, which exists only while the shop answers. */
export function writeRun(stage: Stage, run: Run): void {
  const text = `${JSON.stringify(run, null, 2)}\n`
  writeFileSync(runFile(stage.folder), text, { mode: 0o600 })
}

/** Reads the `run.json` of a folder; throws when nothing runs there. */
export function readRun(folder: string): Run {
  return Run.parse(JSON.parse(readFileSync(runFile(folder), "utf8")))
}

/** True while a shop of the folder says that it answers. */
export function hasRun(folder: string): boolean {
  return existsSync(runFile(folder))
}

/** Removes `run.json`: the shop is closing. */
export function removeRun(stage: Stage): void {
  rmSync(runFile(stage.folder), { force: true })
}

function runFile(folder: string): string {
  return join(folder, "run.json")
}
