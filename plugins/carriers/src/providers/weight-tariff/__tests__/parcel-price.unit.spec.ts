import { parcelGrams, parcelPrice } from "../parcel-price"

const tariff = [
  { up_to_grams: 1000, amount: 3500 },
  { up_to_grams: 5000, amount: 5500 },
]

describe("a parcel's price", () => {
  it("weighs every unit of every line", () => {
    expect(
      parcelGrams([
        { weight: 480, quantity: 2 },
        { weight: 90, quantity: 1 },
        { weight: null, quantity: 3 },
      ])
    ).toBe(1050)
  })

  it("is that of the first band that holds the weight, its limit included", () => {
    expect(parcelPrice(1000, tariff)).toBe(3500)
    expect(parcelPrice(1001, tariff)).toBe(5500)
  })

  it("is refused over the last band, with the limit in the sentence", () => {
    expect(() => parcelPrice(5001, tariff)).toThrow(
      "too_heavy: a parcel of 5001 g is over the carrier's limit of 5000 g"
    )
  })
})
