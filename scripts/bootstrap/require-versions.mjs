import { spawnSync } from "node:child_process"

const OLDEST_NODE = "20.19.0"
const OLDEST_NPM = "10.0.0"

/** Throws one sentence when the machine's Node or npm is too old. */
export function requireVersions() {
  const node = process.versions.node
  if (isOlder(node, OLDEST_NODE)) {
    throw new Error(
      `CoopStore needs Node ${OLDEST_NODE} or newer to start; this is Node ${node}.`
    )
  }
  const npm = npmVersion()
  if (!npm) throw new Error("CoopStore needs npm, and none was found.")
  if (isOlder(npm, OLDEST_NPM)) {
    throw new Error(
      `CoopStore needs npm ${OLDEST_NPM} or newer; this is npm ${npm}.`
    )
  }
}

function npmVersion() {
  // npm tells its scripts its version; asking it again costs half a second.
  const told = /npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? "")
  if (told) return told[1]
  const asked = spawnSync("npm", ["--version"], { encoding: "utf8" })
  return asked.stdout?.trim()
}

function isOlder(version, than) {
  const parts = version.split(".").map(Number)
  const floor = than.split(".").map(Number)
  const at = floor.findIndex((part, index) => parts[index] !== part)
  return at !== -1 && parts[at] < floor[at]
}
