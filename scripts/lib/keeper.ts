import { spawn } from "node:child_process"
import { join } from "node:path"
import type { Writable } from "node:stream"

/** What the keeper ends, and removes, if this process dies without doing so. */
export interface Charge {
  pid: number
  signal: NodeJS.Signals
  remove?: string
}

let line: Writable | undefined

/**
 * Puts a process group in the care of the keeper, a small process that ends
 * what its parent left behind, whatever killed the parent.
 */
export function entrust(charge: Charge): void {
  line ??= startKeeper()
  line.write(`${JSON.stringify({ add: charge })}\n`)
}

/** Tells the keeper that a process group has ended. */
export function release(pid: number): void {
  line?.write(`${JSON.stringify({ end: pid })}\n`)
}

function startKeeper(): Writable {
  const keeper = spawn(
    process.execPath,
    [join(import.meta.dirname, "keeper-process.ts")],
    // A group of its own: a Ctrl-C in the terminal must not reach the keeper.
    { detached: true, stdio: ["pipe", "ignore", "ignore"] }
  )
  keeper.unref()
  // A keeper that was killed makes the pipe fail; the shop goes on without it.
  keeper.stdin.on("error", () => undefined)
  if ("unref" in keeper.stdin && typeof keeper.stdin.unref === "function") {
    keeper.stdin.unref()
  }
  return keeper.stdin
}
