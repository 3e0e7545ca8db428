const { globSync } = require("node:fs")
const { basename, dirname, join } = require("node:path")
const base = require("./jest.config.js")

const ALONE = ".alone.spec.ts"
const SUITES_OF_A_BOOT = 13

const suites = globSync("integration-tests/http/**/*.spec.ts", {
  cwd: __dirname,
}).map((file) => join(__dirname, file))
// A suite that sets variables of its own must be the first to read them.
const isAlone = (suite) => suite.endsWith(ALONE)

const boots = [
  ...suites.filter(isAlone).map((suite) => [suite]),
  ...Object.values(
    Object.groupBy(
      suites.filter((suite) => !isAlone(suite)),
      dirname
    )
  ).flatMap(inParts),
]

/** What `npm test` runs: the suites of a folder share a boot of the shop. */
module.exports = {
  maxWorkers: base.maxWorkers,
  workerIdleMemoryLimit: base.workerIdleMemoryLimit,
  testTimeout: base.testTimeout,
  testSequencer: "<rootDir>/integration-tests/longest-first.js",
  projects: boots.map(toProject),
}

function inParts(folder) {
  const parts = Math.ceil(folder.length / SUITES_OF_A_BOOT)
  return Array.from({ length: parts }, (_, part) =>
    folder.filter((_, place) => place % parts === part)
  )
}

function toProject(boot) {
  const { maxWorkers, workerIdleMemoryLimit, testTimeout, ...project } = base
  return {
    ...project,
    displayName: isAlone(boot[0])
      ? basename(boot[0], ALONE)
      : basename(dirname(boot[0])),
    testMatch: ["<rootDir>/integration-tests/share-shop.js"],
    globals: { suites: boot },
  }
}
