import { answerFallback } from "./fallback"
import { keepAssets } from "./keep-assets"
import { PAGES } from "./kept"

const PATIENCE_MILLISECONDS = 12_000

// Ways in and files are never kept: they are nobody's screen.
const NOT_KEPT =
  /\/espace\/(sign-in|forgot|reset|invitation|offline)(\/|$)|\.[a-z0-9]+$/

/**
 * A screen: from the network, and kept; without one, as it was last seen.
 * A network that is slower than a person's patience counts as none.
 */
export async function answerPage(
  request: Request,
  scope: string
): Promise<Response> {
  const kept = await findKept(request.url)
  try {
    const response = await fetch(request, {
      ...(kept ? { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) } : {}),
    })
    await keep(request.url, response)
    return response
  } catch {
    return kept ?? answerFallback(scope)
  }
}

/** Keeps screens before they are asked for, with what they are made of. */
export async function keepPages(paths: string[]): Promise<void> {
  for (const path of paths) {
    try {
      const response = await fetch(path, { credentials: "same-origin" })
      const html = await response.clone().text()
      if (await keep(new URL(path, location.origin).href, response)) {
        await keepAssets(html)
      }
    } catch {
      // The network left: the next visit tries again.
      return
    }
  }
}

async function keep(address: string, response: Response): Promise<boolean> {
  const { pathname } = new URL(address)
  const isScreen =
    response.ok &&
    !response.redirected &&
    response.type === "basic" &&
    !NOT_KEPT.test(pathname) &&
    (response.headers.get("content-type") ?? "").startsWith("text/html")
  if (isScreen) {
    const cache = await caches.open(PAGES)
    await cache.put(address, response.clone())
  }
  return isScreen
}

async function findKept(address: string): Promise<Response | undefined> {
  const cache = await caches.open(PAGES)
  return (
    (await cache.match(address)) ?? cache.match(address, { ignoreSearch: true })
  )
}
