const base = require("./jest.config.js")

/** The suites that need a real Redis: `npm test` starts one where it can. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/integration-tests/redis/**/*.spec.ts"],
  // The test runner leaves the queues' blocking connections open for good.
  forceExit: true,
  setupFiles: [
    ...base.setupFiles,
    "<rootDir>/integration-tests/redis-environment.cjs",
  ],
}
