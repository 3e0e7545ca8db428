import { withStore } from "../database"
import type { Operation } from "./operation"

const CHANNEL = "coopstore-outbox"

/** How long an answer is kept for the operations that refer to it. */
const ANSWER_DAYS = 30

export type KeptAnswer = { key: string; answer: unknown; kept_at: number }

/** Everything that waits on this phone, in order. */
export function listOperations(): Promise<Operation[]> {
  return withStore<Operation[]>("operations", "readonly", (store) =>
    store.getAll()
  )
}

/** Keeps a new operation; its place in the queue is given by the database. */
export async function addOperation(
  operation: Omit<Operation, "sequence">
): Promise<void> {
  await withStore("operations", "readwrite", (store) => store.add(operation))
  announceChange()
}

/** Keeps what became of an operation. */
export async function saveOperation(operation: Operation): Promise<void> {
  await withStore("operations", "readwrite", (store) => store.put(operation))
  announceChange()
}

/** Takes an operation out, with what waits for its answer. */
export async function removeOperation({ key }: Operation): Promise<void> {
  const all = await listOperations()
  const gone = new Set([key])
  for (const operation of all) {
    if (operation.needs.some((needed) => gone.has(needed))) {
      gone.add(operation.key)
    }
  }
  for (const { sequence } of all.filter((one) => gone.has(one.key))) {
    await withStore("operations", "readwrite", (store) =>
      store.delete(sequence)
    )
  }
  announceChange()
}

/** An operation is done: its answer is kept before it leaves the queue. */
export async function finishOperation(
  { key, sequence }: Operation,
  answer: unknown
): Promise<void> {
  const kept: KeptAnswer = { key, answer, kept_at: Date.now() }
  await withStore("answers", "readwrite", (store) => store.put(kept))
  await withStore("operations", "readwrite", (store) => store.delete(sequence))
  announceChange()
}

/** Answers of done operations, by key. */
export async function readAnswers(): Promise<Map<string, unknown>> {
  const kept = await withStore<KeptAnswer[]>("answers", "readonly", (store) =>
    store.getAll()
  )
  return new Map(kept.map(({ key, answer }) => [key, answer]))
}

/** Forgets answers that nothing can refer to any more. */
export async function forgetOldAnswers(): Promise<void> {
  const oldest = Date.now() - ANSWER_DAYS * 24 * 60 * 60 * 1000
  const kept = await withStore<KeptAnswer[]>("answers", "readonly", (store) =>
    store.getAll()
  )
  for (const { key } of kept.filter(({ kept_at }) => kept_at < oldest)) {
    await withStore("answers", "readwrite", (store) => store.delete(key))
  }
}

/** Empties the phone of everything that waits, at a confirmed sign-out. */
export async function clearOutbox(): Promise<void> {
  await withStore("operations", "readwrite", (store) => store.clear())
  await withStore("answers", "readwrite", (store) => store.clear())
  announceChange()
}

/** Runs `listener` whenever the outbox changes, in this tab or another. */
export function onOutboxChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = listener
  local.add(listener)
  return () => {
    channel.close()
    local.delete(listener)
  }
}

// A channel does not reach the one who speaks.
const local = new Set<() => void>()

function announceChange() {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage("changed")
  channel.close()
  for (const listener of local) {
    listener()
  }
}
