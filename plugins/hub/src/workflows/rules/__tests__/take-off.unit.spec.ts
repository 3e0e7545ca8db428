import fc from "fast-check"
import { discountLeft } from "../discount-left"
import { planReservations } from "../plan-reservations"
import { planTakeOff, type StandingLine } from "../plan-take-off"

const aLine = (fields: Partial<StandingLine> = {}): StandingLine => ({
  id: "ordli_1",
  title: "Argan oil",
  quantity: 3,
  fulfilled: 0,
  discounts: [],
  discount: 0,
  sold: { quantity: 3, unit_price: 4_500, total: 13_500 },
  ...fields,
})
const take = (quantity: number) => [{ line_item_id: "ordli_1", quantity }]

describe("pieces that leave an order", () => {
  it("make the line smaller", () => {
    expect(planTakeOff(take(1), [aLine()])).toMatchObject([
      { action: "ITEM_UPDATE", details: { quantity: 2, quantity_diff: -1 } },
    ])
  })

  it("are refused when they stand in a parcel", () => {
    expect(() => planTakeOff(take(2), [aLine({ fulfilled: 2 })])).toThrow(
      "Argan oil: 1 pieces are not in a parcel yet; 2 cannot leave the order"
    )
  })

  it("take their part of the discount with them, however Medusa reckons it", () => {
    const line = aLine({
      discounts: [{ amount: 2.5, code: "A" }],
      // 2.50 without VAT are 3.00 with it.
      discount: 300,
      sold: { quantity: 3, unit_price: 4_500, total: 13_200 },
    })

    expect(planTakeOff(take(1), [line])[1]).toMatchObject({
      details: { adjustments: [{ amount: (2.5 * 200) / 300, code: "A" }] },
    })
  })

  it("leave a discount that adds up with what is given back, piece by piece", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 60 }),
        (quantity, unit_price, percent, gone) => {
          const left = Math.max(0, quantity - gone)
          const total = Math.round((unit_price * quantity * percent) / 100)
          const sold = { quantity, unit_price, total }
          // As the ledger gives back: of all pieces so far, the half upwards.
          const given = Math.floor(
            (2 * total * (quantity - left) + quantity) / (2 * quantity)
          )

          expect(unit_price * left - discountLeft(sold, left)).toBe(
            total - given
          )
        }
      )
    )
  })

  it("free the stock that was kept for them, kits included", () => {
    const reservation = { id: "res_1", line_item_id: "ordli_1", quantity: 6 }

    expect(planReservations(take(1), [aLine()], [reservation])).toEqual({
      update: [{ id: "res_1", quantity: 4 }],
      remove: [],
    })
    expect(planReservations(take(3), [aLine()], [reservation])).toEqual({
      update: [],
      remove: ["res_1"],
    })
  })
})
