import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { onStopRequest } from "./on-stop-request.mjs"

/**
 * Runs a TypeScript command on the project's own Node, passes signals on, and
 * resolves to its exit code.
 */
export async function handOver(root, command, parameters) {
  const bin = join(root, "node_modules/.bin")
  const node = join(bin, "node")
  if (!existsSync(node)) {
    throw new Error(
      "The package `node` did not install its program: allow install scripts (`npm config get ignore-scripts` must print false) and run `npm ci` again."
    )
  }
  const child = spawn(
    node,
    ["--disable-warning=ExperimentalWarning", command, ...parameters],
    {
      cwd: root,
      // The channel closes when this process dies, which tells the child to stop.
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    }
  )
  onStopRequest((signal) => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? 1))
  })
}
