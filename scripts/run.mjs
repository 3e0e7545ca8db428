// The door of every npm script. It runs on whatever Node the machine has and
// before anything is installed, so it is plain JavaScript without packages.
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { handOver } from "./bootstrap/hand-over.mjs"
import { installPackages } from "./bootstrap/install-packages.mjs"
import { requireVersions } from "./bootstrap/require-versions.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = "start", ...parameters] = process.argv.slice(2)
const command = join(root, "scripts/commands", `${name}.ts`)

try {
  requireVersions()
  if (!existsSync(command)) throw new Error(`There is no command "${name}"`)
  await installPackages(root)
  process.exitCode = await handOver(root, command, parameters)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
