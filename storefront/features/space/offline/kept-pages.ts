import { PAGES, PICTURES, type KeepMessage } from "./worker/kept"

const OWNER = "coopstore-space-owner"
const KEPT_AT = "coopstore-space-kept"
const KEEP_AGAIN_MILLISECONDS = 60 * 60 * 1000

/** Empties this phone of the screens of whoever was here. */
export async function forgetKeptPages(): Promise<void> {
  localStorage.removeItem(OWNER)
  localStorage.removeItem(KEPT_AT)
  if ("caches" in window) {
    await Promise.all([caches.delete(PAGES), caches.delete(PICTURES)])
  }
}

/** Screens kept for somebody else are forgotten before anything is kept. */
export async function ownKeptPages(person: string): Promise<void> {
  if (localStorage.getItem(OWNER) !== person) {
    await forgetKeptPages()
    localStorage.setItem(OWNER, person)
  }
}

/**
 * Asks the worker to keep the screens that are worked on without a network,
 * once an hour, and not where the person saves data.
 */
export function keepAhead(worker: ServiceWorker, paths: string[]): void {
  const last = Number(localStorage.getItem(KEPT_AT) ?? 0)
  if (Date.now() - last < KEEP_AGAIN_MILLISECONDS || savesData()) {
    return
  }
  localStorage.setItem(KEPT_AT, String(Date.now()))
  worker.postMessage({ type: "keep", paths } satisfies KeepMessage)
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection")
  return (
    typeof connection === "object" &&
    connection !== null &&
    Reflect.get(connection, "saveData") === true
  )
}
