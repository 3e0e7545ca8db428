import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { seedCatalogue } from "../../../src/seed/seed-catalogue"
import { eventually } from "../eventually"

const PASSWORD = "coopstore-demo"
const LANGUAGES = ["fr", "ar", "en"] as const

type Api = MedusaSuiteOptions["api"]
export type DemoShop = Awaited<ReturnType<typeof openDemoShop>>

/** Seeds the demo, waits for the indexes, and answers how to reach the shop. */
export async function openDemoShop(container: MedusaContainer, api: Api) {
  const summary = await seedCatalogue(container, PASSWORD)
  const { data } = await api.post(
    "/auth/user/emailpass",
    summary.credentials.staff
  )
  const shop = {
    shopper: {
      headers: { "x-publishable-api-key": summary.publishable_key },
    },
    staff: { headers: { authorization: `Bearer ${data.token}` } },
  }
  for (const language of LANGUAGES) {
    await eventually(
      async () => (await search(api, shop, { language })).count,
      (count) => count === 34
    )
  }
  return shop
}

type Search = {
  language?: (typeof LANGUAGES)[number]
  q?: string
  filters?: Record<string, unknown>
  options?: Record<string, unknown>
  order?: Record<string, "ASC" | "DESC">
}

/** Searches through the Store API; answers handles, documents and facets. */
export async function search(
  api: Api,
  shop: Pick<DemoShop, "shopper">,
  { language = "fr", q, filters = {}, options = {}, order }: Search
) {
  const { data } = await api.post(
    "/store/search",
    {
      entity: `product_${language}`,
      filters: { ...filters, ...(q === undefined ? {} : { q }) },
      search_options: { count: "exact", ...options },
      pagination: { take: 50, ...(order ? { order } : {}) },
    },
    shop.shopper
  )
  const [result] = data.results
  const documents: Record<string, unknown>[] = result.hits.map(
    (hit: { document: Record<string, unknown> }) => hit.document
  )
  return {
    count: Number(result.metadata.count),
    handles: documents.map(({ handle }) => String(handle)),
    documents,
    facets: result.facets,
  }
}
