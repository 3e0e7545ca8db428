import type { Sellable } from "../../queries/list-sellables"
import { findLineRefusal } from "../find-line-refusal"

const product: Sellable = {
  id: "prod_1",
  title: "Miel d'euphorbe",
  status: "published",
  cooperative: {
    id: "coop_1",
    name: "Asif",
    status: "active",
    on_holiday: false,
  },
}

describe("why a line may not be bought", () => {
  it("is nothing for a product on sale in the market", () => {
    expect(findLineRefusal({ product, markets: ["ma"] }, "ma")).toBeNull()
  })

  it.each([
    ["a draft", { ...product, status: "draft" }, /^not_sellable: Miel/],
    [
      "a maker that is absent",
      { ...product, cooperative: null },
      /^not_sellable: /,
    ],
    ["a variant that vanished", undefined, /^not_sellable: /],
  ])("is %s", (_name, given, sentence) => {
    expect(findLineRefusal({ product: given, markets: ["ma"] }, "ma")).toMatch(
      sentence
    )
  })

  it.each(["pending", "suspended", "closed"] as const)(
    "is a maker that is %s",
    (status) => {
      const cooperative = {
        id: "coop_1",
        name: "Asif",
        status,
        on_holiday: false,
      }
      expect(
        findLineRefusal(
          { product: { ...product, cooperative }, markets: ["ma"] },
          "ma"
        )
      ).toMatch(/^not_sellable: /)
    }
  )

  it("is a maker on holiday, with a code that the shop knows", () => {
    const away = {
      id: "coop_1",
      name: "Asif",
      status: "active" as const,
      on_holiday: true,
    }
    expect(
      findLineRefusal(
        { product: { ...product, cooperative: away }, markets: ["ma"] },
        "ma"
      )
    ).toBe(
      "on_holiday: Asif is away; Miel d'euphorbe can be bought when it is back"
    )
  })

  it("is the market, with a stable sentence", () => {
    expect(findLineRefusal({ product, markets: ["ma", "us"] }, "eu")).toBe(
      "export_blocked: Miel d'euphorbe cannot be shipped to eu"
    )
  })

  it("is a region that names no market, rather than a guess", () => {
    expect(
      findLineRefusal({ product, markets: ["ma", "eu", "us"] }, undefined)
    ).toMatch(/^export_blocked: /)
  })
})
