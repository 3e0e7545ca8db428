import { z } from "zod"
import type { Run } from "../shop/run-file.ts"

const Handle = z.object({ handle: z.string() })
const Handles = z.tuple([Handle]).rest(Handle)
const Products = z.object({ products: Handles })
const Cooperatives = z.object({ cooperatives: Handles })

/** The pages that are measured, by what they are called. */
export async function listPages(run: Run): Promise<[string, string][]> {
  const { products } = Products.parse(await ask(run, "products"))
  const { cooperatives } = Cooperatives.parse(await ask(run, "cooperatives"))
  const home = `${run.storefront_url}/fr-ma`
  return [
    ["home", home],
    ["catalogue", `${home}/products`],
    ["product", `${home}/products/${products[0].handle}`],
    ["cooperative", `${home}/cooperatives/${cooperatives[0].handle}`],
  ]
}

/** The headers with which the storefront speaks to the Store API. */
export function storeHeaders(run: Run): Record<string, string> {
  return {
    "x-publishable-api-key": run.publishable_key,
    "content-type": "application/json",
  }
}

async function ask(run: Run, what: string): Promise<unknown> {
  const url = `${run.backend_url}/store/${what}?limit=1&fields=handle`
  const response = await fetch(url, { headers: storeHeaders(run) })
  return response.json()
}
