import * as fc from "fast-check"
import { commissionOf } from "../commission"

const totals = fc.array(fc.integer({ min: 0, max: 100_000_000 }))
const rates = fc.integer({ min: 0, max: 10_000 })

describe("the commission", () => {
  it.each([
    [14_000, 1_200, 1_680],
    [0, 1_200, 0],
    // 4.2 centimes, 4.5, and 4.56
    [35, 1_200, 4],
    [45, 1_000, 5],
    [38, 1_200, 5],
    [100_000_000, 10_000, 100_000_000],
  ])("of %d at %d hundredths of a percent is %d", (total, rate, commission) => {
    expect(commissionOf(total, rate)).toBe(commission)
  })

  it("is whole centimes, at most half a centime from exact, and never more than the sale", () => {
    fc.assert(
      fc.property(totals, rates, (parts, rate) => {
        parts.forEach((total) => {
          const commission = commissionOf(total, rate)
          expect(Number.isInteger(commission)).toBe(true)
          // Compared without fractions: both sides times 20 000.
          const distance = 20_000 * commission - 2 * total * rate
          expect(distance).toBeLessThanOrEqual(10_000)
          expect(distance).toBeGreaterThan(-10_000)
          expect(commission).toBeLessThanOrEqual(total)
        })
      })
    )
  })
})
