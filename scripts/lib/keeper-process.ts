import { rm } from "node:fs/promises"
import { createInterface } from "node:readline"
import type { Charge } from "./keeper.ts"
import { endGroup } from "./process-group.ts"

const GRACE_SECONDS = 15

const charges = new Map<number, Charge>()

// The loop ends when the parent's end of the pipe closes: the parent is gone.
for await (const line of createInterface({ input: process.stdin })) {
  const message: { add?: Charge; end?: number } = JSON.parse(line)
  if (message.add) charges.set(message.add.pid, message.add)
  if (message.end) charges.delete(message.end)
}

// Newest first: the servers before the database they talk to.
for (const charge of [...charges.values()].reverse()) {
  await endGroup(charge.pid, charge.signal, GRACE_SECONDS)
  if (charge.remove) await rm(charge.remove, { recursive: true, force: true })
}
