const base = require("./jest.config.js")

/** The suites that need a real Redis: `npm test` starts one where it can. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/integration-tests/redis/**/*.spec.ts"],
  setupFiles: [
    ...base.setupFiles,
    "<rootDir>/integration-tests/redis-environment.cjs",
  ],
}
