import { ASSETS } from "./kept"

const ASSET = /\/_next\/static\/[^"'\s\\)<>]+\.(?:js|css|woff2)/g

/** Keeps the scripts, styles and fonts that a page's HTML names. */
export async function keepAssets(html: string): Promise<void> {
  const cache = await caches.open(ASSETS)
  const named = new Set(html.match(ASSET) ?? [])
  await Promise.all(
    [...named].map(async (address) => {
      if (!(await cache.match(address))) {
        const response = await fetch(address)
        if (response.ok) {
          await cache.put(address, response)
        }
      }
    })
  )
}
