import { unitPrice } from "./unit-price"

describe("the price per kilogram or litre", () => {
  it("compares by the litre what is sold in millilitres", () => {
    expect(unitPrice(14000, 250, "ml")).toEqual({ minor: 56000, unit: "l" })
  })

  it("compares by the kilogram what is sold in grams", () => {
    expect(unitPrice(4500, 1, "g")).toEqual({ minor: 4500000, unit: "kg" })
    expect(unitPrice(7000, 1, "kg")).toEqual({ minor: 7000, unit: "kg" })
  })

  it("says nothing of what is sold by the piece or has no quantity", () => {
    expect(unitPrice(240000, 1, "piece")).toBeNull()
    expect(unitPrice(240000, null, "g")).toBeNull()
    expect(unitPrice(240000, 0, "g")).toBeNull()
  })
})
