import { chooseNext, waitAfter } from "./choose-next"
import type { Operation } from "./operation"
import { sendOperation } from "./send-operation"
import {
  finishOperation,
  forgetOldAnswers,
  listOperations,
  readAnswers,
  saveOperation,
} from "./store"

const LOCK = "coopstore-outbox"

/** How a round of sending ended. */
export type Round =
  /** Nothing is left that can be sent now. */
  | "empty"
  | "unreachable"
  | "signed_out"
  /** Another tab, or the service worker, is sending. */
  | "busy"

/**
 * Sends what waits, in order and one at a time, whoever asks: tabs and the
 * service worker share one lock.
 */
export async function flushOutbox(person: string): Promise<Round> {
  // Browsers too old for locks are protected by the operations' keys.
  if (!("locks" in navigator)) {
    return sendAll(person)
  }
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock ? sendAll(person) : "busy"
  )
}

async function sendAll(person: string): Promise<Round> {
  for (;;) {
    const next = chooseNext(await listOperations(), person, Date.now())
    if (!next) {
      await forgetOldAnswers()
      return "empty"
    }
    const sending = await sendOperation(next, await readAnswers())
    switch (sending.outcome) {
      case "done":
        await finishOperation(next, sending.answer)
        break
      case "unreachable":
      case "signed_out":
        return sending.outcome
      case "later":
        await postpone(next)
        break
      default:
        await saveOperation({
          ...next,
          state: sending.outcome,
          problem: sending.problem,
        })
    }
  }
}

async function postpone(operation: Operation): Promise<void> {
  const attempts = operation.attempts + 1
  await saveOperation({
    ...operation,
    attempts,
    not_before: Date.now() + waitAfter(attempts),
  })
}
