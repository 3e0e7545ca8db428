import { readSize, sayQuantity } from "./typed-size"

describe("a size as it is typed", () => {
  it("counts kilograms and litres in grams and millilitres", () => {
    expect(
      readSize({ quantity: "0,5", unit: "l", price: "75", stock: "12" })
    ).toEqual({
      ok: true,
      size: { net_quantity: 500, net_unit: "ml", price: 7500, stock: 12 },
    })
  })

  it("names every field that cannot be read", () => {
    expect(
      readSize({ quantity: "", unit: "g", price: "0", stock: "1,5" })
    ).toEqual({ ok: false, problems: ["quantity", "price", "stock"] })
  })

  it("takes a stock of none", () => {
    expect(
      readSize({ quantity: "1", unit: "piece", price: "320", stock: "0" })
    ).toMatchObject({ ok: true, size: { stock: 0 } })
  })

  it("says a stored quantity as people do", () => {
    expect(sayQuantity(1000, "g")).toEqual({ value: 1, unit: "kg" })
    expect(sayQuantity(1500, "ml")).toEqual({ value: 1.5, unit: "l" })
    expect(sayQuantity(250, "ml")).toEqual({ value: 250, unit: "ml" })
    expect(sayQuantity(2000, "piece")).toEqual({ value: 2000, unit: "piece" })
  })
})
