import { ExplainedError } from "../lib/explained-error.ts"
import { isPortFree } from "../lib/ports.ts"
import type { Stage } from "./stage.ts"

/** Throws one sentence when a port that the shop needs is taken. */
export async function requireFreePorts(stage: Stage): Promise<void> {
  const { environment } = stage
  const wanted: [string, number][] = [
    ["BACKEND_PORT", environment.BACKEND_PORT],
    ["STOREFRONT_PORT", environment.STOREFRONT_PORT],
  ]
  if (stage.stripeDoubleUrl) {
    wanted.push(["STRIPE_DOUBLE_PORT", environment.STRIPE_DOUBLE_PORT])
  }
  if (!environment.DATABASE_URL) {
    wanted.push(["POSTGRES_PORT", environment.POSTGRES_PORT])
  }
  const prefix = stage.mode === "test" ? "TEST_" : ""
  const taken = new Map<number, string>()
  for (const [name, port] of wanted) {
    const other = taken.get(port)
    if (other) {
      throw new ExplainedError(
        `${prefix}${name} and ${prefix}${other} are both ${port}: give each its own port.`
      )
    }
    taken.set(port, name)
    if (await isPortFree(port)) continue
    throw new ExplainedError(
      `Port ${port} is in use: stop the program that listens there, or set ${prefix}${name} to another port.`
    )
  }
}
