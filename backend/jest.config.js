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
  ],
  transform: swcTransformWithImports,
  moduleFileExtensions: ["js", "ts", "tsx", "json", "mjs", "cjs"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  // One application at a time: each suite boots Medusa and its database.
  maxWorkers: 1,
  testTimeout: 120_000,
}
