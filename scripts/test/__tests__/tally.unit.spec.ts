import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { countJest, countPlaywright } from "../tally.ts"

const aReport = (content: object) => {
  const folder = mkdtempSync(join(tmpdir(), "coopstore-report-"))
  const file = join(folder, "report.json")
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe("the count of tests", () => {
  it("counts a suite that could not load as a failure", () => {
    const report = aReport({
      numPassedTests: 7,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
    })
    expect(countJest("Unit tests", report)).toEqual({
      name: "Unit tests",
      passed: 7,
      failed: 3,
    })
  })

  it("counts a run that left no report as one failure", () => {
    expect(countJest("Unit tests", "/nowhere/report.json").failed).toBe(1)
    expect(countPlaywright("Browser", "/nowhere/report.json").failed).toBe(1)
  })

  it("counts a browser test that passed only when repeated as failed", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1 }
    const report = aReport({ errors: [], stats })
    expect(countPlaywright("Browser", report)).toMatchObject({
      passed: 3,
      failed: 2,
    })
  })
})
