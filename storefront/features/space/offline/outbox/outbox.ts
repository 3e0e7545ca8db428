import { waitAfter } from "./choose-next"
import { flushOutbox } from "./flush"
import { listReferences, type NewOperation, type Operation } from "./operation"
import {
  readOutboxState,
  refreshOutboxState,
  setOutboxState,
  subscribeToOutbox,
  watchOutbox,
} from "./outbox-state"
import { addOperation, removeOperation, saveOperation } from "./store"

let person: string | null = null
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Opens the outbox for whoever the page belongs to; answers how to close it. */
export function openOutbox(owner: string): () => void {
  person = owner
  setOutboxState({ online: navigator.onLine })
  const stopWatching = watchOutbox(owner)
  const goOnline = () => {
    setOutboxState({ online: true })
    failures = 0
    void sendWaiting()
  }
  const goOffline = () => setOutboxState({ online: false })
  const look = () => {
    if (document.visibilityState === "visible") {
      void sendWaiting()
    }
  }
  window.addEventListener("online", goOnline)
  window.addEventListener("offline", goOffline)
  document.addEventListener("visibilitychange", look)
  void sendWaiting()
  return () => {
    stopWatching()
    clearTimeout(timer)
    window.removeEventListener("online", goOnline)
    window.removeEventListener("offline", goOffline)
    document.removeEventListener("visibilitychange", look)
  }
}

/**
 * Keeps an operation on the phone and sends it as soon as it can be. Answers
 * its key once it is on the disk: from then on it is not lost.
 */
export async function enqueue(operation: NewOperation): Promise<string> {
  if (!person) {
    throw new Error("The outbox is not open on this page")
  }
  const key = crypto.randomUUID()
  await addOperation({
    ...operation,
    key,
    sending_key: key,
    person,
    needs: listReferences(operation),
    state: "waiting",
    problem: null,
    attempts: 0,
    not_before: 0,
    created_at: Date.now(),
  })
  // Screens know of it before it can be done, so that they see it end.
  await refreshOutboxState(person)
  void askForBackgroundSync()
  void sendWaiting()
  return key
}

/** Sends a refused or conflicting operation again, as the person corrected it. */
export async function resend(
  operation: Operation,
  correction: Partial<Pick<Operation, "body" | "files" | "label" | "context">>
): Promise<void> {
  const corrected = { ...operation, ...correction }
  await saveOperation({
    ...corrected,
    needs: listReferences(corrected),
    // The old key has its answer: the refusal.
    sending_key: crypto.randomUUID(),
    state: "waiting",
    problem: null,
    attempts: 0,
    not_before: 0,
  })
  void sendWaiting()
}

/** Gives an operation up, and with it what needs its answer. */
export async function giveUp(operation: Operation): Promise<void> {
  await removeOperation(operation)
  void sendWaiting()
}

export type Settled =
  | { state: "done"; answer: unknown }
  | { state: "conflict" | "refused"; operation: Operation }
  /** Not sent yet: it waits on the phone. */
  | { state: "kept" }

/** What became of an operation, within a time that a person will wait. */
export function waitFor(key: string, milliseconds = 8_000): Promise<Settled> {
  return new Promise((resolve) => {
    const settle = (settled: Settled) => {
      clearTimeout(limit)
      unsubscribe()
      resolve(settled)
    }
    const look = () => {
      const { operations, finished, online } = readOutboxState()
      const done = finished.find(({ operation }) => operation.key === key)
      const operation = operations.find((waiting) => waiting.key === key)
      if (done) {
        settle({ state: "done", answer: done.answer })
      } else if (operation && operation.state !== "waiting") {
        settle({ state: operation.state, operation })
      } else if (!online) {
        settle({ state: "kept" })
      }
    }
    const unsubscribe = subscribeToOutbox(look)
    const limit = setTimeout(() => settle({ state: "kept" }), milliseconds)
    look()
  })
}

/** Sends what can be sent now, and comes back later for the rest. */
async function sendWaiting(): Promise<void> {
  if (!person) {
    return
  }
  clearTimeout(timer)
  const round = await flushOutbox(person)
  failures = round === "unreachable" ? failures + 1 : 0
  if (round !== "busy") {
    setOutboxState({
      signedOut: round === "signed_out",
      ...(round === "empty" ? { online: navigator.onLine } : {}),
      ...(round === "unreachable" ? { online: false } : {}),
    })
  }
  const again = nextAttempt(round)
  if (again !== null) {
    timer = setTimeout(() => void sendWaiting(), again)
  }
}

/** In how long to try again; null when nothing waits for time to pass. */
function nextAttempt(
  round: Awaited<ReturnType<typeof flushOutbox>>
): number | null {
  if (round === "unreachable") {
    return waitAfter(failures)
  }
  if (round === "busy") {
    return waitAfter(1)
  }
  const waits = readOutboxState()
    .operations.filter(({ state }) => state === "waiting")
    .map(({ not_before }) => not_before - Date.now())
    .filter((wait) => wait > 0)
  return round === "empty" && waits.length > 0 ? Math.min(...waits) : null
}

type WithSync = ServiceWorkerRegistration & {
  sync?: { register: (tag: string) => Promise<void> }
}

/** Lets the browser send even after the page is closed, where it knows how. */
async function askForBackgroundSync(): Promise<void> {
  const registration: WithSync | undefined =
    await navigator.serviceWorker?.getRegistration()
  await registration?.sync?.register("outbox").catch(() => undefined)
}
