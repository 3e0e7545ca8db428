import { spawn } from "node:child_process"
import { delimiter } from "node:path"
import { BIN, ROOT } from "../lib/paths.ts"
import { formatSeconds } from "../shop/progress.ts"

/** One question about the code that a program answers with its exit code. */
export interface Gate {
  name: string
  command: string
  parameters: string[]
  folder?: string
}

/** A gate's answer. */
export interface GateResult {
  name: string
  passed: boolean
  output: string
}

/** Runs gates, so many at a time, and shows each answer as it comes. */
export async function runGates(
  gates: Gate[],
  atOnce: number
): Promise<GateResult[]> {
  const waiting = [...gates]
  const results: GateResult[] = []
  const work = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      results.push(await runGate(gate))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

async function runGate(gate: Gate): Promise<GateResult> {
  const began = performance.now()
  const child = spawn(gate.command, gate.parameters, {
    cwd: gate.folder ?? ROOT,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const chunks: string[] = []
  child.stdout.setEncoding("utf8").on("data", (text) => chunks.push(text))
  child.stderr.setEncoding("utf8").on("data", (text) => chunks.push(text))
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      chunks.push(error.message)
      resolve(1)
    })
    child.once("close", resolve)
  })
  const passed = code === 0
  const time = formatSeconds(performance.now() - began)
  const mark = passed ? "✓" : "✗"
  console.log(`  ${mark} ${gate.name.padEnd(30)} ${time.padStart(8)}`)
  const output = chunks.join("")
  if (!passed) console.log(indent(output))
  return { name: gate.name, passed, output }
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, "      ")
}
