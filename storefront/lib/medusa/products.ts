import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import {
  DEFAULT_LOCALE,
  languageOf,
  marketOf,
  type Locale,
} from "@/lib/i18n/locales"
import type { Product } from "@/lib/shop/product"
import { storeFetch } from "./client"
import { getExportRules } from "./export-rules"
import { getMarketRegion } from "./markets"
import { PRODUCT_FIELDS, ProductRow } from "./product-schema"
import { toProduct } from "./to-product"

const Products = z.object({ products: z.array(ProductRow) })

/** One published product of an active cooperative, or null. */
export async function getProduct(
  locale: Locale,
  handle: string
): Promise<Product | null> {
  "use cache"
  cacheTag(cacheTags.product(handle))
  cacheLife("shop")
  const row = await retrieve(locale, handle)
  if (!row) {
    return null
  }
  const [rules, french] = await Promise.all([
    getExportRules(),
    languageOf(locale) === "en"
      ? retrieve(`fr-${marketOf(locale)}`, handle)
      : null,
  ])
  return toProduct(row, { locale, rules, french })
}

async function retrieve(locale: Locale, handle: string) {
  const { region_id } = await getMarketRegion(locale)
  const { products } = await storeFetch(Products, "/store/products", {
    locale,
    query: { handle, region_id, limit: 1, fields: PRODUCT_FIELDS },
  })
  return products[0] ?? null
}

const Handles = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      listing: z
        .object({ harvest_months: z.array(z.number()).nullish() })
        .nullish(),
    })
  ),
  count: z.number(),
})

const HANDLES_PER_PAGE = 200

/** Handles of the products harvested in a month (1 to 12). */
export async function listHandlesInSeason(month: number): Promise<string[]> {
  const all = await listHandleRows()
  return all
    .filter(({ listing }) => listing?.harvest_months?.includes(month))
    .map(({ handle }) => handle)
}

/** Handles of every published product. */
export async function listProductHandles(): Promise<string[]> {
  const all = await listHandleRows()
  return all.map(({ handle }) => handle)
}

async function listHandleRows() {
  "use cache"
  cacheTag(cacheTags.products)
  cacheLife("shop")
  const rows: z.infer<typeof Handles>["products"] = []
  let count = 1
  while (rows.length < count) {
    const page = await storeFetch(Handles, "/store/products", {
      locale: DEFAULT_LOCALE,
      query: {
        limit: HANDLES_PER_PAGE,
        offset: rows.length,
        fields: "id,handle,listing.harvest_months",
      },
    })
    count = page.products.length ? page.count : rows.length
    rows.push(...page.products)
  }
  return rows
}
