import { cacheLife, cacheTag } from "next/cache"
import { cacheTags } from "@/lib/cache/tags"
import { CURRENCIES, marketOf, type Locale } from "@/lib/i18n/locales"
import {
  parseCatalogueState,
  type CatalogueState,
  type Facet,
  type Sort,
} from "@/lib/shop/catalogue-state"
import type { ProductSummary } from "@/lib/shop/product-summary"
import {
  searchProducts,
  type ProductResults,
  type ProductSearch,
} from "./search"

const PAGE_SIZE = 24

const FIELD_OF_FACET: Record<Facet, string> = {
  category: "categories",
  region: "region",
  cooperative: "cooperative_handle",
  sign: "sign",
}

/** How many products each value of a facet would show. */
export type FacetCounts = Record<Facet, { value: string; count: number }[]>

/** A page of the catalogue. */
export type CataloguePage = {
  products: ProductSummary[]
  count: number
  page_count: number
  facets: FacetCounts
  /** Cheapest and dearest of the list, minor units; null where it is empty. */
  price_range: { min: number; max: number } | null
  /** True where nothing matched as typed and near spellings are shown. */
  approximate: boolean
}

/** The products that a list's state asks for, with counts per facet. */
export async function getCataloguePage(
  locale: Locale,
  state: CatalogueState
): Promise<CataloguePage> {
  "use cache"
  cacheTag(cacheTags.products)
  cacheLife("shop")
  const search = toSearch(locale, state)
  const exact = await searchProducts(locale, search)
  const approximate = exact.count === 0 && state.q !== ""
  const found = approximate
    ? await searchProducts(locale, { ...search, typo_tolerance: true })
    : exact
  return {
    products: found.products,
    count: found.count,
    page_count: Math.ceil(found.count / PAGE_SIZE),
    facets: {
      category: valuesOf(found, "category"),
      region: valuesOf(found, "region"),
      cooperative: valuesOf(found, "cooperative"),
      sign: valuesOf(found, "sign"),
    },
    price_range: priceRange(found, priceField(locale)),
    approximate: approximate && found.count > 0,
  }
}

/** The first products of a narrowed list, for shelves on other pages. */
export async function listProducts(
  locale: Locale,
  filters: Record<string, string | string[]>,
  take: number
): Promise<ProductSummary[]> {
  "use cache"
  cacheTag(cacheTags.products)
  cacheLife("shop")
  const { products } = await searchProducts(locale, {
    filters: toFilters(filters),
    order: { popularity: "DESC", created_at: "DESC" },
    take,
  })
  return products
}

/** How many products the shop sells in all. */
export async function countProducts(locale: Locale): Promise<number> {
  const page = await getCataloguePage(locale, parseCatalogueState({}))
  return page.count
}

function toSearch(locale: Locale, state: CatalogueState): ProductSearch {
  const price = priceField(locale)
  return {
    filters: {
      ...(state.q ? { q: state.q } : {}),
      ...(state.category.length
        ? { categories: { $overlaps: state.category } }
        : {}),
      ...(state.region.length ? { region: { $in: state.region } } : {}),
      ...(state.cooperative.length
        ? { cooperative_handle: { $in: state.cooperative } }
        : {}),
      ...(state.sign.length ? { sign: { $in: state.sign } } : {}),
      ...priceFilter(price, state),
      ...(state.stock ? { in_stock: true } : {}),
    },
    order: orderOf(state.sort, price, state.q !== ""),
    skip: (state.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    facets: [
      ...Object.values(FIELD_OF_FACET),
      { field: price, type: "stats" as const },
    ],
  }
}

function priceFilter(field: string, { min, max }: CatalogueState) {
  if (min === null && max === null) {
    return {}
  }
  return {
    [field]: {
      ...(min === null ? {} : { $gte: min * 100 }),
      ...(max === null ? {} : { $lte: max * 100 }),
    },
  }
}

function toFilters(filters: Record<string, string | string[]>) {
  return Object.fromEntries(
    Object.entries(filters).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? { [field === "categories" ? "$overlaps" : "$in"]: value }
        : value,
    ])
  )
}

/** Without an order a search is sorted by how well it matches. */
function orderOf(
  sort: Sort,
  price: string,
  searching: boolean
): Record<string, "ASC" | "DESC"> {
  switch (sort) {
    case "new":
      return { created_at: "DESC" }
    case "price-asc":
      return { [price]: "ASC" }
    case "price-desc":
      return { [price]: "DESC" }
    case "name":
      return { title: "ASC" }
    case "popular":
      return searching ? {} : { popularity: "DESC", created_at: "DESC" }
  }
}

function priceField(locale: Locale): string {
  return `price_${CURRENCIES[marketOf(locale)]}`
}

function valuesOf(found: ProductResults, facet: Facet) {
  const result = found.facets[FIELD_OF_FACET[facet]]
  return result?.type === "value" ? result.values : []
}

function priceRange(found: ProductResults, field: string) {
  const result = found.facets[field]
  return result?.type === "stats" && result.min !== null && result.max !== null
    ? { min: result.min, max: result.max }
    : null
}
