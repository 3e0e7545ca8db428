import type { Run } from "../shop/run-file.ts"
import { startEmptyApp } from "./empty-app.ts"
import { measureRate, weighPage } from "./measure.ts"
import { listPages, storeHeaders } from "./pages.ts"

/** One comparison: what was measured, beside what, and the ratio aimed at. */
export interface Comparison {
  name: string
  value: string
  beside: string
  ratio: number
  aim: string
  met: boolean
}

/** Measures the running shop beside an empty Next app, in one run. */
export async function measureShop(run: Run): Promise<Comparison[]> {
  const pages = await Promise.all(
    (await listPages(run)).map(async ([name, url]) => {
      return { name, url, ...(await weighPage(url)) }
    })
  )
  const empty = await startEmptyApp([0, ...pages.map(({ bytes }) => bytes)])
  try {
    const { scriptBytes } = await weighPage(empty.pageOf(0))
    const weights = pages.map((page) =>
      compareWeight(page.name, page.scriptBytes, scriptBytes)
    )
    const rates: Comparison[] = []
    for (const { name, url, bytes } of pages) {
      const shop = await measureRate({ url })
      const plain = await measureRate({ url: empty.pageOf(bytes) })
      const title = `${name} (${kilobytes(bytes)})`
      rates.push(compareRate(title, shop, plain, "static page", 0.5))
    }
    return [...rates, ...weights, await compareSearch(run)]
  } finally {
    await empty.stop()
  }
}

async function compareSearch(run: Run): Promise<Comparison> {
  const headers = storeHeaders(run)
  const search = await measureRate({
    url: `${run.backend_url}/store/search`,
    method: "POST",
    headers,
    body: JSON.stringify({ entity: "product_fr", pagination: { take: 12 } }),
  })
  const list = await measureRate({
    url: `${run.backend_url}/store/products?limit=12`,
    headers,
  })
  return compareRate("/store/search", search, list, "/store/products", 5)
}

function compareRate(
  name: string,
  rate: number,
  other: number,
  beside: string,
  least: number
): Comparison {
  const ratio = rate / other
  return {
    name,
    value: `${rate.toFixed(0)} /s`,
    beside: `${other.toFixed(0)} /s ${beside}`,
    ratio,
    aim: `≥ ${least}`,
    met: ratio >= least,
  }
}

function compareWeight(name: string, bytes: number, other: number): Comparison {
  const ratio = bytes / other
  return {
    name: `${name}, JavaScript`,
    value: kilobytes(bytes),
    beside: `${kilobytes(other)} empty app`,
    ratio,
    aim: "≤ 1.2",
    met: ratio <= 1.2,
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
