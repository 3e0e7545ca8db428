import { flushWaiting } from "./flush-waiting"
import { answerAsset, answerPicture } from "./answer-asset"
import { answerPage, keepPages } from "./answer-page"
import { keepFallback } from "./fallback"
import { ASSETS, isKeepMessage, PAGES, PICTURES } from "./kept"
import type { WorkerScope } from "./worker-scope"

declare const self: WorkerScope

const OURS = new Set<string>([ASSETS, PAGES, PICTURES])

self.addEventListener("install", (event) => {
  event.waitUntil(keepFallback(self.registration.scope))
  void self.skipWaiting()
})

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()))
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== location.origin) {
    return
  }
  if (request.mode === "navigate") {
    event.respondWith(answerPage(request, self.registration.scope))
  } else if (url.pathname.startsWith("/_next/static/")) {
    event.respondWith(answerAsset(request))
  } else if (url.pathname.startsWith("/_next/image")) {
    event.respondWith(answerPicture(request))
  }
})

self.addEventListener("message", (event) => {
  if (isKeepMessage(event.data)) {
    event.waitUntil(keepPages(event.data.paths))
  }
})

self.addEventListener("sync", (event) => {
  event.waitUntil(flushWaiting())
})

/** Caches of older workers of the space; the shop has none. */
async function forgetOlder(): Promise<void> {
  const names = await caches.keys()
  const older = names.filter(
    (name) => name.startsWith("space-") && !OURS.has(name)
  )
  await Promise.all(older.map((name) => caches.delete(name)))
}
