import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { STATE } from "../lib/paths.ts"
import { build } from "../shop/build.ts"
import { step } from "../shop/progress.ts"
import { testStage } from "../shop/stage.ts"
import { runGates, type GateResult } from "./gate.ts"
import { listGates } from "./gates.ts"

const GATES_AT_ONCE = 2

/** Where the unit tests write what they found, for the count at the end. */
export const UNIT_REPORT = join(STATE, "test/unit.json")

/** Runs every gate and returns their answers. */
export async function verify(): Promise<GateResult[]> {
  mkdirSync(join(STATE, "test"), { recursive: true })
  // The types of a plugin are known to the others once it is built.
  await step("Plugins built", () => build(testStage(), "plugins"))
  return runGates(listGates(UNIT_REPORT), GATES_AT_ONCE)
}
