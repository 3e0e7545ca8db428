import { measureShop, type Comparison } from "../bench/bench.ts"
import { explain } from "../lib/explained-error.ts"
import { STATE } from "../lib/paths.ts"
import { stopPrograms } from "../lib/processes.ts"
import { lockHolder } from "../shop/lock.ts"
import { openShop } from "../shop/open-shop.ts"
import { readRun } from "../shop/run-file.ts"
import { shopStage } from "../shop/stage.ts"

const isOpen = lockHolder(STATE) !== undefined
const shop = isOpen ? undefined : openShop(shopStage("start"))
try {
  const run = shop
    ? await Promise.race([shop.opened, shop.failed])
    : readRun(STATE)
  console.log("\n  Measuring, which takes about two minutes …\n")
  console.log(tableOf(await measureShop(run)))
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await stopPrograms()
  await shop?.close()
}
process.exit()

function tableOf(comparisons: Comparison[]): string {
  const rows = comparisons.map(({ name, value, beside, ratio, aim, met }) => [
    name,
    value,
    beside,
    ratio.toFixed(2),
    aim,
    met ? "met" : "missed",
  ])
  const all = [["", "shop", "beside", "ratio", "aim", ""], ...rows]
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0))
  )
  return all
    .map((row) =>
      row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join("  ")
    )
    .map((line) => `  ${line}`.trimEnd())
    .join("\n")
}
