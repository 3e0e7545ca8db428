/** Ways to order a list; the first is the default. */
export const SORTS = [
  "popular",
  "new",
  "price-asc",
  "price-desc",
  "name",
] as const
export type Sort = (typeof SORTS)[number]

export const FACETS = ["category", "region", "cooperative", "sign"] as const
export type Facet = (typeof FACETS)[number]

/** Everything that a product list shows, as its address says it. */
export type CatalogueState = Record<Facet, string[]> & {
  q: string
  /** Price range in whole major units of the market's currency. */
  min: number | null
  max: number | null
  /** Only what can be bought now. */
  stock: boolean
  sort: Sort
  page: number
}

export type SearchParams = Record<string, string | string[] | undefined>

const MAX_QUERY_LENGTH = 100
const MAX_VALUES_PER_FACET = 30
const MAX_PAGE = 1000
const MAX_PRICE = 1_000_000

export const EMPTY_STATE: CatalogueState = {
  q: "",
  category: [],
  region: [],
  cooperative: [],
  sign: [],
  min: null,
  max: null,
  stock: false,
  sort: "popular",
  page: 1,
}

/** Reads a list's state from its address; what is not understood is ignored. */
export function parseCatalogueState(params: SearchParams): CatalogueState {
  const sort = SORTS.find((candidate) => candidate === first(params["sort"]))
  return {
    q: first(params["q"]).trim().slice(0, MAX_QUERY_LENGTH),
    category: values(params["category"]),
    region: values(params["region"]),
    cooperative: values(params["cooperative"]),
    sign: values(params["sign"]),
    min: amount(params["min"]),
    max: amount(params["max"]),
    stock: first(params["stock"]) === "1",
    sort: sort ?? "popular",
    page: Math.min(Math.max(amount(params["page"]) ?? 1, 1), MAX_PAGE),
  }
}

/** The one query string of a state, in a fixed order and without defaults. */
export function catalogueQuery(state: CatalogueState): string {
  const query = new URLSearchParams()
  if (state.q) {
    query.set("q", state.q)
  }
  for (const facet of FACETS) {
    for (const value of [...state[facet]].sort()) {
      query.append(facet, value)
    }
  }
  if (state.min !== null) {
    query.set("min", String(state.min))
  }
  if (state.max !== null) {
    query.set("max", String(state.max))
  }
  if (state.stock) {
    query.set("stock", "1")
  }
  if (state.sort !== "popular") {
    query.set("sort", state.sort)
  }
  if (state.page > 1) {
    query.set("page", String(state.page))
  }
  const text = query.toString()
  return text ? `?${text}` : ""
}

/** The state with one facet value added or taken away, back on page one. */
export function toggleFacet(
  state: CatalogueState,
  facet: Facet,
  value: string
): CatalogueState {
  const chosen = state[facet]
  return {
    ...state,
    page: 1,
    [facet]: chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value],
  }
}

/** Whether anything narrows the list (order and page do not). */
export function isNarrowed(state: CatalogueState): boolean {
  return (
    state.stock ||
    state.min !== null ||
    state.max !== null ||
    FACETS.some((facet) => state[facet].length > 0)
  )
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

function values(value: string | string[] | undefined): string[] {
  const list = Array.isArray(value) ? value : value ? [value] : []
  const clean = list.filter((entry) => /^[\p{L}\p{N}_-]{1,100}$/u.test(entry))
  return [...new Set(clean)].slice(0, MAX_VALUES_PER_FACET)
}

function amount(value: string | string[] | undefined): number | null {
  const text = first(value)
  const number = /^\d{1,7}$/.test(text) ? Number(text) : null
  return number !== null && number <= MAX_PRICE ? number : null
}
