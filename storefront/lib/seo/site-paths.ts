import { cacheLife, cacheTag } from "next/cache"
import { cacheTags } from "@/lib/cache/tags"
import { CONTENT_PAGES } from "@/lib/content/read-content-page"
import { listRegions } from "@/lib/geography/regions"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { listCategories } from "@/lib/medusa/categories"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import { listProductHandles } from "@/lib/medusa/products"

/** The paths of every public page, without locale. */
export async function listSitePaths(): Promise<string[]> {
  "use cache"
  cacheTag(cacheTags.products, cacheTags.cooperatives, cacheTags.categories)
  cacheLife("shop")
  const [products, cooperatives, categories] = await Promise.all([
    listProductHandles(),
    listCooperatives(DEFAULT_LOCALE),
    listCategories(DEFAULT_LOCALE),
  ])
  return [
    "/",
    "/products",
    "/cooperatives",
    "/regions",
    "/apply",
    ...categories.map(({ handle }) => `/categories/${handle}`),
    ...products.map((handle) => `/products/${handle}`),
    ...cooperatives.map(({ handle }) => `/cooperatives/${handle}`),
    ...listRegions("fr").map(({ key }) => `/regions/${key}`),
    ...CONTENT_PAGES.map((name) => `/${name}`),
  ]
}
