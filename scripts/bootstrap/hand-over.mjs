import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

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
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal))
  }
  stopWithNpm(child)
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? 1))
  })
}

/**
 * A signal to npm ends the shell between npm and this process, and goes no
 * further: the change of parent is all that is seen of it here.
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = () => {
    if (process.ppid !== parent) child.kill("SIGTERM")
  }
  setInterval(watch, 500).unref()
}
