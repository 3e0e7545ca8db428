import { brotliCompressSync } from "node:zlib"
import autocannon from "autocannon"

const SECONDS = 8
const WARM_UP_SECONDS = 2
const CONNECTIONS = 16

/** A request to repeat. */
export interface Shot {
  url: string
  method?: "GET" | "POST"
  headers?: Record<string, string>
  body?: string
}

/** Requests a second that a warm address serves; throws when some fail. */
export async function measureRate(shot: Shot): Promise<number> {
  await fire(shot, WARM_UP_SECONDS)
  const { requests, non2xx, errors } = await fire(shot, SECONDS)
  if (non2xx + errors > 0) {
    throw new Error(`${shot.url} failed ${non2xx + errors} times under load`)
  }
  return requests.average
}

/** A page's text, and the compressed bytes of the scripts that it loads. */
export async function weighPage(url: string) {
  const html = await readText(url)
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)]
    .map(([, attributes = ""]) => attributes)
    // Browsers that know modules skip the polyfills of those that do not.
    .filter((attributes) => !/\bnomodule\b/i.test(attributes))
    .flatMap((attributes) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? [])
  const files = [...new Set(scripts)].map(
    (source) => new URL(source.replaceAll("&amp;", "&"), url).href
  )
  const texts = await Promise.all(files.map(readText))
  const weights = texts.map((text) => brotliCompressSync(text).byteLength)
  return {
    bytes: Buffer.byteLength(html),
    scriptBytes: weights.reduce((sum, weight) => sum + weight, 0),
  }
}

function fire(shot: Shot, duration: number) {
  return autocannon({ ...shot, duration, connections: CONNECTIONS })
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url)
  if (response.ok) return response.text()
  throw new Error(`${url} answered with status ${response.status}`)
}
