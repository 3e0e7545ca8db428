import * as fc from "fast-check"
import { splitPrice } from "../split-price"

const price = (fields: object = {}) => ({
  amount: 140,
  is_tax_inclusive: true,
  vat_percent: 20,
  commission: { basis_points: 1_200, rule_id: null },
  ...fields,
})

describe("where a price goes", () => {
  it("is to the maker, to CoopStore and to the state", () => {
    expect(splitPrice(price())).toEqual({
      total: 14_000,
      maker: 10_267,
      shop: 1_400,
      vat: 2_333,
      carriage: 0,
    })
  })

  it("has its VAT on top where prices are without it", () => {
    expect(
      splitPrice(price({ amount: 100, is_tax_inclusive: false }))
    ).toMatchObject({ total: 12_000, vat: 2_000, shop: 1_200, maker: 8_800 })
  })

  it("always adds up to the price, and leaves nobody less than nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.constantFrom(0, 10, 20, 25.5),
        fc.integer({ min: 0, max: 10_000 }),
        (minor, vat_percent, basis_points) => {
          const split = splitPrice(
            price({
              amount: minor / 100,
              vat_percent,
              commission: { basis_points, rule_id: null },
            })
          )
          expect(split.total).toBe(minor)
          expect(split.maker + split.shop + split.vat).toBe(minor)
          expect(
            Math.min(split.maker, split.shop, split.vat)
          ).toBeGreaterThanOrEqual(0)
        }
      )
    )
  })
})
