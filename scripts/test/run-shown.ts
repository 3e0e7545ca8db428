import { spawn } from "node:child_process"
import { entrust, release } from "../lib/keeper.ts"

/** A program whose words go straight to the terminal. */
export interface ShownProgram {
  command: string
  parameters: string[]
  folder: string
  variables: Record<string, string | undefined>
}

/** Runs a program to its end in the open; resolves to its exit code. */
export async function runShown(program: ShownProgram): Promise<number> {
  const child = spawn(program.command, program.parameters, {
    cwd: program.folder,
    env: program.variables,
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
  })
  const { pid } = child
  if (pid !== undefined) entrust({ pid, signal: "SIGTERM" })
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(127))
    child.once("exit", resolve)
  })
  if (pid !== undefined) release(pid)
  return code ?? 1
}
