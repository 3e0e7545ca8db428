const { statSync } = require("node:fs")
const { default: Sequencer } = require("@jest/test-sequencer")

/**
 * Runs the largest boots first, so that both workers end at the same time. Jest
 * would go by the size of a file, and all boots share one.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => weigh(other) - weigh(one))
  }
}

function weigh({ context }) {
  return context.config.globals.suites.reduce(
    (bytes, suite) => bytes + statSync(suite).size,
    0
  )
}
