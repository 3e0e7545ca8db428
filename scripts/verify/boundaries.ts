import { execFileSync } from "node:child_process"
import { globSync } from "node:fs"
import { basename, join } from "node:path"
import { z } from "zod"
import { BIN, ROOT } from "../lib/paths.ts"

const CONFIGURATION = join(ROOT, ".dependency-cruiser.cjs")
const FIXTURE = join(import.meta.dirname, "fixtures/boundaries")

const Report = z.object({
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
      })
    ),
    totalCruised: z.number(),
    ruleSetUsed: z.object({
      forbidden: z.array(z.object({ name: z.string(), comment: z.string() })),
    }),
  }),
})
type Summary = z.infer<typeof Report>["summary"]

const broken = [...findSilentRules(), ...findCrossings()]
if (broken.length > 0) {
  console.error(broken.join("\n"))
  process.exitCode = 1
}

/** Imports of the repository that cross a wall between two rooms. */
function findCrossings(): string[] {
  const rooms = ["backend/*.ts", "backend/src", "plugins/*/src"]
  const sources = globSync([...rooms, "storefront", "scripts"], { cwd: ROOT })
  const { violations, totalCruised, ruleSetUsed } = cruise(ROOT, sources)
  console.log(
    `${totalCruised} files read against ${ruleSetUsed.forbidden.length} rules`
  )
  const comments = new Map(
    ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment])
  )
  return violations.map(
    ({ from, to, rule }) => `${from} imports ${to}: ${comments.get(rule.name)}`
  )
}

/**
 * Rules that let their own counter-example pass. In the fixture, a file named
 * for a rule breaks that rule, and every other file breaks none.
 */
function findSilentRules(): string[] {
  const rooms = ["backend", "plugins", "storefront", "scripts"]
  const { violations, ruleSetUsed } = cruise(FIXTURE, rooms)
  const found = violations.map(({ from, rule }) => ({
    rule: rule.name,
    file: basename(from).replace(/\.tsx?$/, ""),
  }))
  const silent = ruleSetUsed.forbidden
    .filter(
      ({ name }) => !found.some((one) => one.rule === name && one.file === name)
    )
    .map(({ name }) => `The rule ${name} does not bite in its fixture`)
  const excessive = found
    .filter(({ rule, file }) => rule !== file)
    .map(({ rule, file }) => `The rule ${rule} bites ${file}, which is allowed`)
  return [...silent, ...excessive]
}

function cruise(folder: string, sources: string[]): Summary {
  const report = execFileSync(
    join(BIN, "depcruise"),
    ["--config", CONFIGURATION, "--output-type", "json", ...sources],
    { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 }
  )
  return Report.parse(JSON.parse(report)).summary
}
