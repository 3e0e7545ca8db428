import { ASSETS, PICTURES } from "./kept"

const MAX_PICTURES = 150

/** Scripts, styles and fonts: once kept, never asked for again. */
export async function answerAsset(request: Request): Promise<Response> {
  const cache = await caches.open(ASSETS)
  const kept = await cache.match(request)
  if (kept) {
    return kept
  }
  const response = await fetch(request)
  if (response.ok) {
    await cache.put(request, response.clone())
  }
  return response
}

/** Pictures: as kept, within a number that a small phone bears. */
export async function answerPicture(request: Request): Promise<Response> {
  const cache = await caches.open(PICTURES)
  const kept = await cache.match(request)
  if (kept) {
    return kept
  }
  const response = await fetch(request)
  if (response.ok) {
    await cache.put(request, response.clone())
    const all = await cache.keys()
    // Keys come in the order in which they were kept.
    for (const oldest of all.slice(0, -MAX_PICTURES)) {
      await cache.delete(oldest)
    }
  }
  return response
}
