import { z } from "zod"
import {
  CURRENCIES,
  MARKETS,
  splitLocale,
  type Locale,
} from "@/lib/i18n/locales"
import { localisedText } from "@/lib/shop/localised-text"
import type { ProductSummary } from "@/lib/shop/product-summary"
import { storeFetch } from "./client"

const Document = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullish(),
  thumbnail: z.string().nullish(),
  cooperative_handle: z.string(),
  cooperative_name: z.string(),
  region: z.string().nullish(),
  town: z.string().nullish(),
  sign: z.enum(["AOP", "IGP"]).nullish().catch(null),
  markets: z.array(z.enum(MARKETS)).default([]),
  price_mad: z.number().nullish(),
  price_eur: z.number().nullish(),
  price_usd: z.number().nullish(),
  in_stock: z.boolean().default(false),
})

const Facet = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("value"),
    values: z.array(z.object({ value: z.coerce.string(), count: z.number() })),
  }),
  z.object({
    type: z.literal("stats"),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
  z.object({ type: z.literal("range") }),
])

const Answer = z.object({
  results: z
    .array(
      z.object({
        hits: z.array(z.object({ document: Document })),
        facets: z.record(z.string(), Facet).optional(),
        metadata: z.object({ count: z.number().nullish() }),
      })
    )
    .min(1),
})

type SearchDocument = z.infer<typeof Document>

/** A search over the product index of the page's language. */
export type ProductSearch = {
  filters: Record<string, unknown>
  order?: Record<string, "ASC" | "DESC">
  skip?: number
  take: number
  facets?: (string | { field: string; type: "stats" })[]
  typo_tolerance?: boolean
}

/** One page of products, how many there are in all, and counts per facet. */
export type ProductResults = {
  products: ProductSummary[]
  count: number
  facets: Record<string, z.infer<typeof Facet>>
}

/** Asks the search index; the caller caches. */
export async function searchProducts(
  locale: Locale,
  search: ProductSearch
): Promise<ProductResults> {
  const { language, market } = splitLocale(locale)
  const answer = await storeFetch(Answer, "/store/search", {
    method: "POST",
    locale,
    body: {
      entity: `product_${language}`,
      // What has no price in a market is not for sale there, so it is not shown.
      filters: {
        [`price_${CURRENCIES[market]}`]: { $gte: 1 },
        ...search.filters,
      },
      search_options: {
        count: "exact",
        ...(search.facets
          ? { facets: search.facets, disjunctive_facets: true }
          : {}),
        ...(search.typo_tolerance ? { typo_tolerance: true } : {}),
      },
      pagination: {
        skip: search.skip ?? 0,
        take: search.take,
        ...(search.order ? { order: search.order } : {}),
      },
    },
  })
  const [result] = answer.results
  if (!result) {
    throw new Error("The search answered without a result")
  }
  return {
    products: result.hits.map(({ document }) => toSummary(document, locale)),
    count: result.metadata.count ?? result.hits.length,
    facets: result.facets ?? {},
  }
}

function toSummary(document: SearchDocument, locale: Locale): ProductSummary {
  const { language, market } = splitLocale(locale)
  return {
    id: document.id,
    handle: document.handle,
    title: localisedText(document.title, language),
    subtitle: document.subtitle
      ? localisedText(document.subtitle, language)
      : null,
    thumbnail: document.thumbnail ?? null,
    cooperative_handle: document.cooperative_handle,
    cooperative_name: document.cooperative_name,
    region: document.region ?? null,
    town: document.town ?? null,
    sign: document.sign ?? null,
    price: document[`price_${CURRENCIES[market]}`] ?? null,
    in_stock: document.in_stock,
    markets: document.markets,
  }
}
