import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { STATE } from "../lib/paths.ts"

/** How many checks of a kind held, and how many did not. */
export interface Tally {
  name: string
  passed: number
  failed: number
}

const TALLY_FILE = join(STATE, "test/tally.json")

const JestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})
const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
  }),
})

/** Counts a Jest run; one that left no report failed once. */
export function countJest(name: string, file: string): Tally {
  const report = readReport(JestReport, file)
  if (!report) return { name, passed: 0, failed: 1 }
  const { numFailedTests, numRuntimeErrorTestSuites } = report
  return {
    name,
    passed: report.numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
  }
}

/** Counts a Playwright run; a test that passed only when repeated failed. */
export function countPlaywright(name: string, file: string): Tally {
  const report = readReport(PlaywrightReport, file)
  if (!report) return { name, passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return {
    name,
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
  }
}

/** Prints the counts, and keeps their sum for whoever started the tests. */
export function closeTally(tallies: Tally[]): Tally {
  const sum = (key: "passed" | "failed") =>
    tallies.reduce((total, tally) => total + tally[key], 0)
  const total = { name: "All", passed: sum("passed"), failed: sum("failed") }
  console.log()
  for (const { name, passed, failed } of [...tallies, total]) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`
    console.log(`  ${name.padEnd(24)} ${counts}`)
  }
  writeFileSync(TALLY_FILE, JSON.stringify(total))
  return total
}

function readReport<T>(shape: z.ZodType<T>, file: string): T | undefined {
  if (!existsSync(file)) return undefined
  return shape.parse(JSON.parse(readFileSync(file, "utf8")))
}
