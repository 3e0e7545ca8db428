import { timeReports } from "../bench/reports.ts"
import { explain } from "../lib/explained-error.ts"
import { stopPrograms } from "../lib/processes.ts"
import { startThrowawayPostgres } from "../lib/postgres/throwaway.ts"
import { migrate } from "../shop/backend.ts"
import { build } from "../shop/build.ts"
import { step } from "../shop/progress.ts"
import { shopStage } from "../shop/stage.ts"

const AIM_MS = 300

// The sources migrate, as under `npm run dev`: nothing else has to be built.
const stage = shopStage("dev")
const postgres = await startThrowawayPostgres()
try {
  const url = postgres.urlOf("postgres")
  await step("Build of the plugins", () => build(stage, "plugins"))
  await step("Database tables", () => migrate(stage, url))
  const { size, timings } = await step("Orders and reports", () =>
    timeReports(url)
  )
  console.log(`\n  ${size}; aim: every report under ${AIM_MS} ms\n`)
  for (const { name, milliseconds } of timings) {
    const isMet = milliseconds < AIM_MS
    if (!isMet) process.exitCode = 1
    const verdict = isMet ? "met" : "missed"
    console.log(
      `  ${name.padEnd(22)} ${milliseconds.toFixed(0).padStart(5)} ms  ${verdict}`
    )
  }
  for (const { name, plan } of timings) console.log(`\n${name}\n${plan}`)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await stopPrograms()
  await postgres.stop()
}
process.exit()
