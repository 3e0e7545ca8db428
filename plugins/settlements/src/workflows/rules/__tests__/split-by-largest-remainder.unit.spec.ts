import * as fc from "fast-check"
import { splitByLargestRemainder } from "../split-by-largest-remainder"

const wholes = fc.integer({ min: 0, max: 1_000_000_000 })
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 24n }), {
  minLength: 1,
  maxLength: 40,
})

describe("a whole number split by weights", () => {
  it.each([
    [100, [1n, 1n, 1n], [34, 33, 33]],
    [1, [1n, 1n], [1, 0]],
    [10, [0n, 5n, 0n], [0, 10, 0]],
    [5, [0n, 0n], [3, 2]],
    [0, [3n, 4n], [0, 0]],
    [7, [1n, 2n, 4n], [1, 2, 4]],
    [8, [1n, 2n, 4n], [1, 2, 5]],
  ])("of %d by %p is %p", (whole, by, parts) => {
    expect(splitByLargestRemainder(whole, by)).toEqual(parts)
  })

  it("always adds up to the whole, each part less than one unit from its exact share", () => {
    fc.assert(
      fc.property(wholes, weights, (whole, by) => {
        const parts = splitByLargestRemainder(whole, by)
        const sum = by.reduce((total, weight) => total + weight, 0n)

        expect(parts.reduce((total, part) => total + part, 0)).toBe(whole)
        if (sum > 0n) {
          parts.forEach((part, index) => {
            // Compared without fractions: both sides times the sum of weights.
            const distance =
              BigInt(part) * sum - BigInt(whole) * (by[index] ?? 0n)
            expect(distance > -sum && distance < sum).toBe(true)
          })
        }
      })
    )
  })

  it("gives the same parts each time, and more to no smaller weight", () => {
    fc.assert(
      fc.property(wholes, weights, (whole, by) => {
        const parts = splitByLargestRemainder(whole, by)

        expect(splitByLargestRemainder(whole, [...by])).toEqual(parts)
        by.forEach((weight, index) => {
          by.forEach((other, place) => {
            if (weight > other) {
              expect(parts[index]).toBeGreaterThanOrEqual(parts[place] ?? 0)
            }
          })
        })
      }),
      { numRuns: 50 }
    )
  })
})
