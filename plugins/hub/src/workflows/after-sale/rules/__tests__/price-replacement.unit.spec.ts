import fc from "fast-check"
import { costOf, priceReplacement } from "../price-replacement"

describe("what replaces pieces that came back", () => {
  it("costs exactly what was paid for them, in whole centimes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 100_000_000 }),
        (quantity, paid) => {
          const pieces = priceReplacement({ quantity, paid }, null)
          expect(costOf(pieces)).toBe(paid)
          expect(pieces.reduce((sum, each) => sum + each.quantity, 0)).toBe(
            quantity
          )
          expect(
            pieces.every(
              ({ quantity: count, unit_price }) =>
                count > 0 && Number.isSafeInteger(unit_price)
            )
          ).toBe(true)
        }
      )
    )
  })

  it("costs today's price when it is another size", () => {
    expect(priceReplacement({ quantity: 2, paid: 9001 }, 4000)).toEqual([
      { quantity: 2, unit_price: 4000 },
    ])
  })
})
