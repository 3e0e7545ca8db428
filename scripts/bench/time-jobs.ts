import { globSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, join } from "node:path"
import pg from "pg"
import { ROOT } from "../lib/paths.ts"
import { countQueries, prepareCounting } from "./count-queries.ts"
import { middleOf } from "./middle-of.ts"
import type { OfficeTiming } from "./office.ts"

const RUNS = 3

type Job = (container: object) => Promise<void>

/**
 * Times every job of the plugins in a shop's container, and writes what it found
 * to `args[0]`. Jobs make up for what was lost: nothing is, as each finds out.
 */
export default async function timeJobs({
  container,
  args: [output = "", connectionString = ""],
}: {
  container: object
  args: string[]
}) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await prepareCounting(client)
  const timings: OfficeTiming[] = []
  for (const { name, job } of listJobs()) {
    const run = () => job(container)
    await run()
    const asked = await countQueries(client, run)
    const milliseconds = await middleOf(RUNS, run)
    timings.push({ name, milliseconds, ...asked, aim_ms: null })
  }
  await client.end()
  writeFileSync(output, JSON.stringify(timings))
}

function listJobs(): { name: string; job: Job }[] {
  const built = createRequire(import.meta.url)
  return globSync("plugins/*/.medusa/server/src/jobs/*.js", { cwd: ROOT })
    .sort()
    .map((file) => {
      const { default: job } = built(join(ROOT, file)) as { default: Job }
      return { name: basename(file, ".js"), job }
    })
}
