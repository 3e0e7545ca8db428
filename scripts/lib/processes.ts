import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { basename, dirname, relative } from "node:path"
import { z } from "zod"
import { ExplainedError } from "./explained-error.ts"
import { entrust, release } from "./keeper.ts"
import { ROOT } from "./paths.ts"
import { endGroup } from "./process-group.ts"

const STOP_SECONDS = 10
const SHOWN_LINES = 15
const LogLine = z.object({ message: z.string() })

/** Lines that say nothing about the cause: blanks, and npm's own epitaph. */
const NOISE = /^\s*$|npm (error|warn|notice)\b/

/** A program to run, and the file that receives what it says. */
export interface Program {
  name: string
  command: string
  parameters: string[]
  folder: string
  variables: Record<string, string | undefined>
  logFile: string
}

/** A running program. */
export interface Running {
  pid: number
  /** The exit code, or null when a signal ended it. */
  exited: Promise<number | null>
  stop(): Promise<void>
}

const running = new Set<Running>()

/** Starts a program in a process group of its own. */
export function startProgram(program: Program): Running {
  mkdirSync(dirname(program.logFile), { recursive: true })
  const log = openSync(program.logFile, "w")
  const child = spawn(program.command, program.parameters, {
    cwd: program.folder,
    env: program.variables,
    detached: true,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  const exited = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(127))
    child.once("exit", (code) => resolve(code))
  })
  const { pid } = child
  if (pid === undefined) {
    const file = basename(program.command)
    throw new ExplainedError(`${program.name} cannot run: no program ${file}.`)
  }
  entrust({ pid, signal: "SIGTERM" })
  const handle: Running = {
    pid,
    exited,
    // The whole group: a build tool may outlive the shell that began it.
    stop: () => endGroup(pid, "SIGTERM", STOP_SECONDS),
  }
  running.add(handle)
  void exited.then(() => {
    running.delete(handle)
    release(pid)
  })
  return handle
}

/** Runs a program to its end; throws its last lines when it fails. */
export async function runProgram(program: Program): Promise<void> {
  const code = await startProgram(program).exited
  if (code !== 0) throw new ExplainedError(lastWords(program, code))
}

/** Stops every program that is still running, all at once. */
export async function stopPrograms(): Promise<void> {
  await Promise.all([...running].map((program) => program.stop()))
}

/** One sentence on how a program ended, and what it said last. */
export function lastWords(program: Program, code: number | null): string {
  const lines = readFileSync(program.logFile, "utf8")
    .split("\n")
    .map(readableLine)
    .filter((line, index, all) => !NOISE.test(line) && line !== all[index - 1])
  const how = code === null ? "was killed" : `failed (exit code ${code})`
  const log = relative(ROOT, program.logFile)
  return `${program.name} ${how}. Its log is ${log}, and it ends:\n\n${lines
    .slice(-SHOWN_LINES)
    .map((line) => `    ${line}`)
    .join("\n")}`
}

/** Medusa logs objects when nobody watches: only their message is for people. */
function readableLine(line: string): string {
  const at = line.indexOf('{"level"')
  if (at === -1) return line
  try {
    const { message } = LogLine.parse(JSON.parse(line.slice(at)))
    return line.slice(0, at) + message
  } catch {
    return line
  }
}
