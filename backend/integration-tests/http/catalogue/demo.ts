import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { openSeededDemo } from "./seeded-demo"

type Api = MedusaSuiteOptions["api"]
export type DemoShop = Awaited<ReturnType<typeof openDemoShop>>

/** The seeded demo, and how to reach it as a shopper and as staff. */
export async function openDemoShop(container: MedusaContainer, api: Api) {
  const summary = await openSeededDemo(api, container)
  const { data } = await api.post(
    "/auth/user/emailpass",
    summary.credentials.staff
  )
  return {
    shopper: {
      headers: { "x-publishable-api-key": summary.publishable_key },
    },
    staff: { headers: { authorization: `Bearer ${data.token}` } },
  }
}

type Search = {
  language?: "fr" | "ar" | "en"
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
