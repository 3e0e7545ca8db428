import { planStock } from "../plan-stock"

const available = new Map([
  ["oil", 9],
  ["honey", 2],
])

describe("movements of stock", () => {
  it("add and take away from what there is now, in their order", () => {
    expect(
      planStock(
        [
          { kind: "adjust", variant_id: "oil", delta: 3 },
          { kind: "adjust", variant_id: "oil", delta: -1 },
          { kind: "set", variant_id: "honey", quantity: 7, expected: 2 },
        ],
        available
      )
    ).toEqual([
      { variant_id: "oil", by: 2, stock: 11 },
      { variant_id: "honey", by: 5, stock: 7 },
    ])
  })

  it("are refused with what is true when the count that was seen is not", () => {
    const moving = () =>
      planStock(
        [
          { kind: "adjust", variant_id: "honey", delta: 1 },
          { kind: "set", variant_id: "oil", quantity: 15, expected: 12 },
        ],
        available
      )
    expect(moving).toThrow(
      expect.objectContaining({
        code: "stock_changed",
        details: { levels: [{ variant_id: "oil", stock: 9 }] },
      })
    )
  })

  it("are refused when they take away more than there is", () => {
    const moving = () =>
      planStock([{ kind: "adjust", variant_id: "honey", delta: -3 }], available)
    expect(moving).toThrow(
      expect.objectContaining({
        code: "stock_negative",
        details: { levels: [{ variant_id: "honey", stock: 2 }] },
      })
    )
  })
})
