import { keepAssets } from "./keep-assets"
import { ASSETS } from "./kept"

/** Keeps the page that says there is no network, and what it is made of. */
export async function keepFallback(scope: string): Promise<void> {
  const response = await fetch(addressOf(scope))
  if (!response.ok) {
    throw new Error(`The offline page answered ${response.status}`)
  }
  const html = await response.clone().text()
  const cache = await caches.open(ASSETS)
  await cache.put(addressOf(scope), response)
  await keepAssets(html)
}

/** The page that says there is no network. */
export async function answerFallback(scope: string): Promise<Response> {
  const kept = await caches.match(addressOf(scope))
  return kept ?? Response.error()
}

function addressOf(scope: string): string {
  return `${scope.replace(/\/$/, "")}/offline`
}
