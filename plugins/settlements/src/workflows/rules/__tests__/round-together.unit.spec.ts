import fc from "fast-check"
import { exactMinor, roundMinor } from "../exact-minor"
import { roundTogether } from "../round-together"

const ONE = 10n ** 12n
const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), {
  minLength: 1,
  maxLength: 40,
})

describe("amounts rounded together", () => {
  it.each([
    [
      ["0.005", "0.005"],
      [1, 0],
    ],
    [
      ["0.004", "0.008", "0.008"],
      [0, 1, 1],
    ],
    [
      ["1.00", "0.014"],
      [100, 1],
    ],
  ])("of %j are %j", (exact, whole) => {
    expect(roundTogether(exact.map(exactMinor))).toEqual(whole)
  })

  it("always add up to their rounded sum, each less than one unit from exact", () => {
    fc.assert(
      fc.property(amounts, (exact) => {
        const whole = roundTogether(exact)
        const sum = exact.reduce((total, amount) => total + amount, 0n)

        expect(whole.reduce((total, part) => total + part, 0)).toBe(
          roundMinor(sum)
        )
        whole.forEach((part, index) => {
          const distance = BigInt(part) * ONE - (exact[index] ?? 0n)
          expect(distance > -ONE && distance < ONE).toBe(true)
        })
      }),
      { numRuns: 1_000 }
    )
  })

  it("leave the odd unit to an amount that may still grow", () => {
    expect(roundTogether(["0.0004", "0.0046"].map(exactMinor), [5, 0])).toEqual(
      [1, 0]
    )
  })
})
