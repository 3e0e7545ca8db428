import { explain } from "../lib/explained-error.ts"
import { STATE } from "../lib/paths.ts"
import { onStopRequest } from "../lib/stop-request.ts"
import { build } from "../shop/build.ts"
import { lockHolder } from "../shop/lock.ts"
import { formatSeconds, step } from "../shop/progress.ts"
import { testStage } from "../shop/stage.ts"
import {
  runBrowserTests,
  runIntegrationTests,
  runRedisTests,
} from "../test/suites.ts"
import { closeTally, countJest, type Tally } from "../test/tally.ts"
import { UNIT_REPORT, verify } from "../verify/verify.ts"

if (lockHolder(STATE) !== undefined) {
  console.error(
    "A shop runs from this folder, and the tests would change the builds under it: stop it first."
  )
  process.exit(1)
}

const began = performance.now()
// The keeper ends whatever runs when this process goes.
onStopRequest(async () => process.exit(130))

const tallies: Tally[] = []

/** Runs a part; one that cannot even run counts as one failure. */
async function part(
  name: string,
  work: () => Promise<Tally | Tally[]>
): Promise<void> {
  console.log(`\n${name}`)
  try {
    tallies.push(...[await work()].flat())
  } catch (error) {
    console.error(explain(error))
    tallies.push({ name, passed: 0, failed: 1 })
  }
}

await part("Gates", async () => {
  const results = await verify()
  const passed = results.filter((result) => result.passed).length
  const gates = { name: "Gates", passed, failed: results.length - passed }
  return [gates, countJest("Unit tests", UNIT_REPORT)]
})
await part("Build", async () => {
  for (const room of ["backend", "storefront"] as const) {
    await step(`Build of the ${room}`, () => build(testStage(), room))
  }
  return []
})
await part("Integration tests", runIntegrationTests)
await part("Redis tests", runRedisTests)
await part("Browser tests", runBrowserTests)

const { passed, failed } = closeTally(tallies)
console.log(`\n  Done in ${formatSeconds(performance.now() - began)}.`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
