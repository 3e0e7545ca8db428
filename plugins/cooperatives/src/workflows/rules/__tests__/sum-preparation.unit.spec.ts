import { sumPreparation, type WaitingPart } from "../sum-preparation"

const line = (fields: object = {}) => ({
  id: "cooline_1",
  line_item_id: "item_1",
  product_id: "prod_oil",
  variant_id: "variant_250",
  title: "Huile d'argane",
  variant_title: "250 ml",
  thumbnail: null,
  quantity: 2,
  unit_price: 14000,
  total: 28000,
  canceled_quantity: 0,
  ...fields,
})
const part = (fields: Partial<WaitingPart> = {}): WaitingPart => ({
  id: "coopord_1",
  order_display_id: 7,
  status: "new",
  placed_at: "2026-11-26T10:00:00.000Z",
  lines: [line()],
  ...fields,
})

describe("what to prepare", () => {
  it("sums a size over the parts that need it, oldest first", () => {
    const { lines, ...counts } = sumPreparation(
      [
        part(),
        part({
          id: "coopord_0",
          order_display_id: 6,
          status: "accepted",
          placed_at: "2026-11-25T10:00:00.000Z",
          lines: [line({ quantity: 3 })],
        }),
      ],
      new Map()
    )

    expect(counts).toEqual({ new_orders: 1, accepted_orders: 1 })
    expect(lines).toMatchObject([
      {
        quantity: 5,
        accepted_quantity: 3,
        orders: [
          { id: "coopord_0", quantity: 3 },
          { id: "coopord_1", quantity: 2 },
        ],
      },
    ])
  })

  it("names a part once where two of its lines are of one size", () => {
    const { lines } = sumPreparation(
      [part({ lines: [line(), line({ id: "cooline_2", quantity: 1 })] })],
      new Map()
    )

    expect(lines).toMatchObject([{ quantity: 3, orders: [{ quantity: 3 }] }])
  })

  it("leaves out what was canceled", () => {
    const { lines } = sumPreparation(
      [
        part({
          lines: [
            line({ canceled_quantity: 1 }),
            line({ variant_id: "variant_500", canceled_quantity: 2 }),
          ],
        }),
      ],
      new Map()
    )

    expect(lines).toMatchObject([{ variant_id: "variant_250", quantity: 1 }])
  })

  it("keeps sizes apart, in the reader's words where there are some", () => {
    const { lines } = sumPreparation(
      [part({ lines: [line(), line({ variant_id: "variant_500" })] })],
      new Map([
        [
          "prod_oil/variant_250",
          { title: "زيت أركان", variant_title: "250 مل" },
        ],
      ])
    )

    expect(lines.map(({ title }) => title)).toEqual([
      "زيت أركان",
      "Huile d'argane",
    ])
  })
})
