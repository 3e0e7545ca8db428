import { listOperations, onOutboxChange, readAnswers } from "./store"
import type { Operation } from "./operation"

/** What happened to an operation since the page opened. */
export type FinishedOperation = { operation: Operation; answer: unknown }

/** The outbox as screens see it. */
export type OutboxState = {
  /** Whether the phone's own database was read. */
  ready: boolean
  /** Everything of this person that is still on the phone, in order. */
  operations: Operation[]
  /** Those that were sent since the page opened. */
  finished: FinishedOperation[]
  /** Those that the person gave up since, with what the shop said of them. */
  givenUp: Operation[]
  online: boolean
  /** The session ended while something waits: it is kept. */
  signedOut: boolean
}

const EMPTY: OutboxState = {
  ready: false,
  operations: [],
  finished: [],
  givenUp: [],
  online: true,
  signedOut: false,
}

let state = EMPTY
const listeners = new Set<() => void>()

/** The outbox as it is now. */
export function readOutboxState(): OutboxState {
  return state
}

/** The outbox as the server draws it: nothing is known of the phone there. */
export function emptyOutboxState(): OutboxState {
  return EMPTY
}

/** Runs `listener` when the outbox changes. */
export function subscribeToOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes part of what screens see. */
export function setOutboxState(part: Partial<OutboxState>): void {
  state = { ...state, ...part }
  for (const listener of listeners) {
    listener()
  }
}

/** Keeps what screens see in step with the database, in every tab. */
export function watchOutbox(person: string): () => void {
  void refreshOutboxState(person)
  return onOutboxChange(() => void refreshOutboxState(person))
}

let reading: Promise<void> = Promise.resolve()

/** Reads the database anew, after any reading that is under way. */
export function refreshOutboxState(person: string): Promise<void> {
  reading = reading.then(() => readAgain(person)).catch(console.error)
  return reading
}

async function readAgain(person: string): Promise<void> {
  const all = await listOperations()
  const operations = all.filter((operation) => operation.person === person)
  const here = new Set(operations.map(({ key }) => key))
  const gone = state.operations.filter(({ key }) => !here.has(key))
  const answers = gone.length > 0 ? await readAnswers() : new Map()
  setOutboxState({
    ready: true,
    operations,
    finished: [
      ...state.finished,
      ...gone
        .filter(({ key }) => answers.has(key))
        .map((operation) => ({
          operation,
          answer: answers.get(operation.key) as unknown,
        })),
    ],
    givenUp: [
      ...state.givenUp,
      // It has no answer.
      ...gone.filter(({ key }) => !answers.has(key)),
    ],
  })
}
