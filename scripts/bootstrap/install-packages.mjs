import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isInstalled } from "./is-installed.mjs"
import { onStopRequest } from "./on-stop-request.mjs"

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|EHOSTUNREACH)\b/

const ON_WINDOWS = process.platform === "win32"

const OPTIONS = [
  "--prefer-offline",
  "--no-audit",
  "--loglevel=error",
  // npm would otherwise insist for minutes where there is no registry.
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
]

/** Runs `npm ci` when packages are missing or the lockfile has changed. */
export async function installPackages(root) {
  const lockfile = join(root, "package-lock.json")
  const stamp = join(root, "node_modules/.coopstore-lockfile")
  const wanted = createHash("sha256")
    .update(readFileSync(lockfile))
    .digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  if (!isInstalled(root)) await install(root)
  writeFileSync(stamp, wanted)
}

async function install(root) {
  console.log("Installing packages (a few minutes the first time) …")
  const began = Date.now()
  const { code, output, stopped } = await runNpm(root)
  if (stopped) {
    throw new Error("Stopped while installing: the next start begins anew.")
  }
  if (code !== 0) throw new Error(explain(output))
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  console.log(`Packages installed in ${seconds} s.`)
}

async function runNpm(root) {
  const npm = spawn("npm", ["ci", ...OPTIONS], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    shell: ON_WINDOWS,
    // A group of its own: its install scripts must end with it.
    detached: !ON_WINDOWS,
  })
  let stopped = false
  const forget = onStopRequest(() => {
    stopped = true
    endGroup(npm)
  })
  const lines = []
  npm.stderr.on("data", (chunk) => lines.push(String(chunk)))
  const code = await new Promise((resolve) => {
    npm.once("error", () => resolve(1))
    npm.once("close", resolve)
  })
  forget()
  return { code, output: lines.join(""), stopped }
}

function endGroup(npm) {
  if (ON_WINDOWS) {
    npm.kill()
    return
  }
  try {
    process.kill(-npm.pid, "SIGTERM")
  } catch {
    // It ended by itself.
  }
}

function explain(output) {
  const cause = UNREACHABLE.exec(output)
  if (cause) {
    return `The npm registry cannot be reached (${cause[0]}): check the network, or the address that \`npm config get registry\` prints.`
  }
  const reason = output.trim().split("\n").slice(0, 12).join("\n")
  return `\`npm ci\` failed, so CoopStore cannot start:\n${reason}`
}
