import { cacheLife, cacheTag } from "next/cache"
import { cacheTags } from "@/lib/cache/tags"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import type { ProductSummary } from "@/lib/shop/product-summary"
import type { Suggestion } from "@/lib/shop/suggestion"
import { searchProducts } from "./search"

const PRODUCTS_SHOWN = 5
const COOPERATIVES_SHOWN = 2

/** Products that match what was typed so far, then their makers. */
export async function listSuggestions(
  locale: Locale,
  query: string
): Promise<Suggestion[]> {
  "use cache"
  cacheTag(cacheTags.products)
  cacheLife("shop")
  const search = { filters: { q: query }, take: PRODUCTS_SHOWN }
  const exact = await searchProducts(locale, search)
  const { products } = exact.products.length
    ? exact
    : await searchProducts(locale, { ...search, typo_tolerance: true })
  return [
    ...products.map((product): Suggestion => ({
      kind: "product",
      label: product.title.value,
      detail: product.cooperative_name,
      href: localePath(locale, `/products/${product.handle}`),
    })),
    ...makersOf(products, locale),
  ]
}

function makersOf(products: ProductSummary[], locale: Locale): Suggestion[] {
  const makers = new Map(
    products.map((product) => [product.cooperative_handle, product])
  )
  return [...makers.values()].slice(0, COOPERATIVES_SHOWN).map((product) => ({
    kind: "cooperative",
    label: product.cooperative_name,
    detail: product.town,
    href: localePath(locale, `/cooperatives/${product.cooperative_handle}`),
  }))
}
