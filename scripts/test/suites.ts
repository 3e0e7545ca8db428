import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { BIN, ROOT, STATE } from "../lib/paths.ts"
import { openShop } from "../shop/open-shop.ts"
import { testStage } from "../shop/stage.ts"
import { startRedis } from "./redis.ts"
import { runShown } from "./run-shown.ts"
import { countJest, countPlaywright, type Tally } from "./tally.ts"

const REPORTS = join(STATE, "test")

/** The whole backend, through its HTTP doors, on a PostgreSQL of its own. */
export async function runIntegrationTests(): Promise<Tally> {
  return runJest("Integration tests", "jest.together.config.js", {})
}

/** The same with Medusa's Redis modules, where the machine has a Redis. */
export async function runRedisTests(): Promise<Tally[]> {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    console.log(
      "  – Redis tests were not run: this machine has no redis-server."
    )
    return []
  }
  const redis = await startRedis()
  try {
    const variables = { TEST_REDIS_URL: redis.url }
    return [await runJest("Redis tests", "jest.redis.config.js", variables)]
  } finally {
    await redis.stop()
  }
}

/** A shopper's browser against the production builds. */
export async function runBrowserTests(): Promise<Tally> {
  const name = "Browser tests"
  const report = freshReport("browser.json")
  const shop = openShop(testStage())
  try {
    await Promise.race([shop.opened, shop.failed])
    await runShown({
      command: join(BIN, "playwright"),
      parameters: ["test", "--config=playwright.config.ts"],
      folder: ROOT,
      variables: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    })
  } finally {
    await shop.close()
  }
  return countPlaywright(name, report)
}

async function runJest(
  name: string,
  config: string,
  variables: Record<string, string>
): Promise<Tally> {
  const report = freshReport(`${config}.json`)
  await runShown({
    command: join(BIN, "jest"),
    parameters: [
      `--config=${config}`,
      "--silent",
      "--json",
      `--outputFile=${report}`,
    ],
    folder: join(ROOT, "backend"),
    variables: {
      ...process.env,
      NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
      LOG_LEVEL: "error",
      ...variables,
    },
  })
  return countJest(name, report)
}

/** A report's place, empty: an old one must not count for a run that died. */
function freshReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true })
  const report = join(REPORTS, name)
  rmSync(report, { force: true })
  return report
}
