import { rmSync } from "node:fs"
import { join } from "node:path"
import { STATE } from "../lib/paths.ts"
import { removeDataFolder } from "../lib/postgres/data-folder.ts"
import { lockHolder } from "../shop/lock.ts"

const holder = lockHolder(STATE)
if (holder === undefined) {
  removeDataFolder(join(STATE, "postgres"))
  rmSync(STATE, { recursive: true, force: true })
  console.log("The shop's data are deleted; `npm start` makes new ones.")
} else {
  console.error(
    `CoopStore runs from this folder (process ${holder}): stop it first, then reset.`
  )
  process.exitCode = 1
}
