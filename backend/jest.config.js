const { swcTransformWithImports } = require("../jest.swc.cjs")

/** Integration suites: the whole backend against a PostgreSQL of its own. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  globalSetup: "<rootDir>/integration-tests/global-setup.mjs",
  globalTeardown: "<rootDir>/integration-tests/global-teardown.mjs",
  setupFiles: [
    "<rootDir>/integration-tests/environment.cjs",
    "<rootDir>/integration-tests/setup.js",
    "<rootDir>/integration-tests/quick-templates.js",
    "<rootDir>/integration-tests/readable-refusals.mjs",
  ],
  transform: swcTransformWithImports,
  moduleFileExtensions: ["js", "ts", "tsx", "json", "mjs", "cjs"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  // Each suite boots Medusa and a database of its own, on one core each.
  maxWorkers: 2,
  // Medusa leaves much behind when a suite ends: a full worker is replaced.
  workerIdleMemoryLimit: "1500MB",
  testTimeout: 120_000,
}
