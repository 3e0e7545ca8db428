import {
  catalogueQuery,
  EMPTY_STATE,
  isNarrowed,
  parseCatalogueState,
  toggleFacet,
} from "./catalogue-state"

describe("a list's address", () => {
  it("comes back the same after a round trip", () => {
    const state = {
      ...EMPTY_STATE,
      q: "زيت argan",
      category: ["huiles", "miels"],
      sign: ["AOP"],
      min: 20,
      max: 300,
      stock: true,
      sort: "price-asc" as const,
      page: 3,
    }
    const query = new URLSearchParams(catalogueQuery(state).slice(1))
    const params: Record<string, string[]> = {}
    for (const [key, value] of query) {
      params[key] = [...(params[key] ?? []), value]
    }
    expect(parseCatalogueState(params)).toEqual(state)
  })

  it("leaves out what is the default", () => {
    expect(catalogueQuery(EMPTY_STATE)).toBe("")
  })

  it("writes one address for one choice, whatever the order of clicks", () => {
    const one = toggleFacet(
      toggleFacet(EMPTY_STATE, "sign", "AOP"),
      "sign",
      "IGP"
    )
    const other = toggleFacet(
      toggleFacet(EMPTY_STATE, "sign", "IGP"),
      "sign",
      "AOP"
    )
    expect(catalogueQuery(one)).toBe(catalogueQuery(other))
  })

  it("ignores what it does not understand", () => {
    const state = parseCatalogueState({
      category: ["huiles", "<script>", "huiles"],
      min: "-4",
      max: "1e9",
      sort: "rating",
      page: "0",
      q: "x".repeat(400),
    })
    expect(state.category).toEqual(["huiles"])
    expect(state.min).toBeNull()
    expect(state.max).toBeNull()
    expect(state.sort).toBe("popular")
    expect(state.page).toBe(1)
    expect(state.q).toHaveLength(100)
  })

  it("goes back to page one when a facet changes", () => {
    const state = toggleFacet({ ...EMPTY_STATE, page: 4 }, "region", "MA-09")
    expect(state.page).toBe(1)
    expect(isNarrowed(state)).toBe(true)
    expect(toggleFacet(state, "region", "MA-09").region).toEqual([])
  })
})
