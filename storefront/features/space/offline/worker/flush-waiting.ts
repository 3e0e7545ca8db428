import { flushOutbox } from "../outbox/flush"
import { listOperations } from "../outbox/store"

/** Sends what waits although no page is open; throws so that it is tried again. */
export async function flushWaiting(): Promise<void> {
  const operations = await listOperations()
  for (const person of new Set(operations.map((one) => one.person))) {
    if ((await flushOutbox(person)) === "unreachable") {
      throw new Error("The shop cannot be reached")
    }
  }
}
