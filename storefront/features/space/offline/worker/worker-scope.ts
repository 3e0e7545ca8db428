/** An event that a worker must stay awake for. */
export type WorkerEvent = Event & {
  waitUntil: (work: Promise<unknown>) => void
}

export type WorkerFetchEvent = WorkerEvent & {
  readonly request: Request
  respondWith: (response: Promise<Response>) => void
}

export type WorkerMessageEvent = WorkerEvent & { readonly data: unknown }

type WorkerEvents = {
  install: WorkerEvent
  activate: WorkerEvent
  fetch: WorkerFetchEvent
  message: WorkerMessageEvent
  /** Background Sync, where the browser has it. */
  sync: WorkerEvent
}

/** What is used of a service worker's global scope, beside the page's types. */
export type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: <N extends keyof WorkerEvents>(
    name: N,
    listener: (event: WorkerEvents[N]) => void
  ) => void
}
