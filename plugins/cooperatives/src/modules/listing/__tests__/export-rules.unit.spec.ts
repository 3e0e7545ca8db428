import {
  DEFAULT_EXPORT_RULES,
  listMarkets,
  mergeExportRules,
} from "../export-rules"

describe("where a product may be shipped", () => {
  it.each([
    ["oil", ["ma", "eu", "us"]],
    ["dry-food", ["ma", "eu", "us"]],
    ["craft", ["ma", "eu", "us"]],
    ["honey", ["ma", "us"]],
    ["cosmetic", ["ma", "us"]],
    ["chilled", ["ma"]],
  ] as const)("ships %s to %j by default", (name, markets) => {
    expect(listMarkets(DEFAULT_EXPORT_RULES, { class: name })).toEqual(markets)
  })

  it("keeps a product without listing at home", () => {
    expect(listMarkets(DEFAULT_EXPORT_RULES, null)).toEqual(["ma"])
    expect(listMarkets(DEFAULT_EXPORT_RULES, undefined)).toEqual(["ma"])
  })

  it("lets one product differ from its class, both ways", () => {
    expect(
      listMarkets(DEFAULT_EXPORT_RULES, {
        class: "cosmetic",
        market_overrides: { eu: "allowed", us: "blocked" },
      })
    ).toEqual(["ma", "eu"])
  })

  it("puts the option over the defaults, cell by cell", () => {
    const rules = mergeExportRules({ honey: { eu: "allowed" } })

    expect(rules.honey).toEqual({ ma: "allowed", eu: "allowed", us: "allowed" })
    expect(rules.chilled).toEqual(DEFAULT_EXPORT_RULES.chilled)
    expect(DEFAULT_EXPORT_RULES.honey.eu).toBe("blocked")
  })
})
