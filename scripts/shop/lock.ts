import { execFileSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { ExplainedError } from "../lib/explained-error.ts"

/** Takes the folder for this process, or says who holds it. */
export function takeLock(folder: string): void {
  const holder = lockHolder(folder)
  if (holder !== undefined) {
    throw new ExplainedError(
      `CoopStore already runs from this folder (process ${holder}): stop it first.`
    )
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(lockFile(folder), String(process.pid))
}

/** Gives the folder back. */
export function dropLock(folder: string): void {
  if (lockHolder(folder) === process.pid) rmSync(lockFile(folder))
}

/** The process that runs the shop of this folder, if one is alive. */
export function lockHolder(folder: string): number | undefined {
  if (!existsSync(lockFile(folder))) return undefined
  const pid = Number.parseInt(readFileSync(lockFile(folder), "utf8"), 10)
  return isOurs(pid) ? pid : undefined
}

/** A number may have passed to another program since a power cut. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return commandLine(pid)?.includes("scripts/commands/") ?? true
}

function commandLine(pid: number): string | undefined {
  try {
    return existsSync("/proc/self/cmdline")
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)]).toString()
  } catch {
    return undefined
  }
}

function lockFile(folder: string): string {
  return join(folder, "lock")
}
