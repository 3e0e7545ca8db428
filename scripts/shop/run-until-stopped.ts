import { explain } from "../lib/explained-error.ts"
import { onStopRequest } from "../lib/stop-request.ts"
import { openShop } from "./open-shop.ts"
import { formatSeconds } from "./progress.ts"
import { shopStage } from "./stage.ts"
import { summaryOf } from "./summary.ts"

/** Opens the shop and keeps it open until it is told to stop, or breaks. */
export async function runUntilStopped(mode: "start" | "dev"): Promise<void> {
  const began = performance.now()
  let close = async () => undefined as void
  let stopping = false
  onStopRequest(async () => {
    stopping = true
    console.log("\n  Stopping …")
    await close()
    process.exit(0)
  })
  try {
    const stage = shopStage(mode)
    const shop = openShop(stage)
    close = shop.close
    const run = await Promise.race([shop.opened, shop.failed])
    console.log(summaryOf(stage, run))
    console.log(`  Ready in ${formatSeconds(performance.now() - began)}.`)
    await shop.failed
  } catch (error) {
    // What ends while everything is being stopped is no failure.
    if (stopping) return
    console.error(`\n${explain(error)}`)
    await close()
    process.exit(1)
  }
}
