import pg from "pg"
import { generateOffice } from "../bench/generate-office.ts"
import { officeStage, serveOffice, timeJobs } from "../bench/office-stage.ts"
import { timePages, type OfficeTiming } from "../bench/office.ts"
import { explain } from "../lib/explained-error.ts"
import { stopPrograms } from "../lib/processes.ts"
import { startThrowawayPostgres } from "../lib/postgres/throwaway.ts"
import { migrate, seed } from "../shop/backend.ts"
import { build } from "../shop/build.ts"
import { step } from "../shop/progress.ts"

const ORDERS = 100_000

const stage = await officeStage()
const postgres = await startThrowawayPostgres(undefined, {
  library: "pg_stat_statements",
})
try {
  const url = postgres.urlOf("postgres")
  await step("Build of the plugins", () => build(stage, "plugins"))
  await step("Database tables", () => migrate(stage, url))
  const summary = await step("Demo catalogue", () => seed(stage, url))
  await step(`${ORDERS} orders`, () => fill(url))
  await step("Backend", () => serveOffice(stage, url))
  const pages = await step("Pages", () =>
    timePages(stage.backendUrl, url, summary)
  )
  console.log(`${tableOf(pages)}\n`)
  await stopPrograms()
  const jobs = await step("Jobs", () => timeJobs(stage, url))
  console.log(tableOf(jobs))
  if (pages.some(isMissed)) process.exitCode = 1
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await stopPrograms()
  await postgres.stop()
}
process.exit()

async function fill(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await generateOffice(client, ORDERS)
  } finally {
    await client.end()
  }
}

function tableOf(timings: OfficeTiming[]): string {
  const rows = timings.map((timing) => {
    const { name, milliseconds, queries, rows } = timing
    const verdict = isMissed(timing) ? "  missed" : ""
    return `  ${name.padEnd(34)} ${count(milliseconds)} ms ${count(queries)} queries ${count(rows)} rows${verdict}`
  })
  return ["", ...rows].join("\n")
}

function isMissed({ milliseconds, aim_ms }: OfficeTiming): boolean {
  return aim_ms !== null && milliseconds >= aim_ms
}

function count(amount: number): string {
  return amount.toFixed(0).padStart(6)
}
