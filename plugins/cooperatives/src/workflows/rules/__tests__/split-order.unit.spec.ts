import { splitOrder, type PlacedLine, type PlacedOrder } from "../split-order"

/** Minor units in a dirham. */
const CENTIMES = 100

const aLine = (fields: Partial<PlacedLine>): PlacedLine => ({
  id: "item_1",
  product_id: "oil",
  variant_id: "variant_1",
  title: "Huile",
  product_title: "Huile d'argane",
  variant_title: "250 ml",
  thumbnail: null,
  quantity: 1,
  total: 140,
  original_total: 140,
  ...fields,
})

const anOrder = (...items: PlacedLine[]): PlacedOrder => ({
  id: "order_1",
  display_id: 7,
  currency_code: "mad",
  created_at: "2026-11-23T10:00:00.000Z",
  items,
})

const makers = new Map([
  ["oil", "coop_1"],
  ["soap", "coop_1"],
  ["honey", "coop_2"],
])

describe("splitting an order by maker", () => {
  it("makes one part per maker, with its lines and its total", () => {
    const parts = splitOrder(
      anOrder(
        aLine({ id: "a" }),
        aLine({ id: "b", product_id: "honey", total: 90, original_total: 90 }),
        aLine({ id: "c", product_id: "soap", total: 60, original_total: 60 })
      ),
      { makers, decimal_digits: 2 }
    )

    expect(
      parts.map(({ cooperative_id, total, lines }) => ({
        cooperative_id,
        total,
        lines: lines.map(({ line_item_id }) => line_item_id),
      }))
    ).toEqual([
      { cooperative_id: "coop_1", total: 200 * CENTIMES, lines: ["a", "c"] },
      { cooperative_id: "coop_2", total: 90 * CENTIMES, lines: ["b"] },
    ])
  })

  it("counts in minor units without losing a centime", () => {
    const [part] = splitOrder(
      anOrder(aLine({ quantity: 3, total: 40.47, original_total: 44.97 })),
      { makers, decimal_digits: 2 }
    )

    expect(part?.lines[0]).toMatchObject({
      quantity: 3,
      unit_price: 14.99 * CENTIMES,
      total: 40.47 * CENTIMES,
    })
  })

  it("knows currencies without centimes", () => {
    const [part] = splitOrder(anOrder(aLine({ total: 500 })), {
      makers,
      decimal_digits: 0,
    })
    expect(part?.total).toBe(500)
  })

  it("leaves out a line that no one makes", () => {
    const parts = splitOrder(
      anOrder(aLine({ product_id: "ghost" }), aLine({ product_id: null })),
      { makers, decimal_digits: 2 }
    )
    expect(parts).toEqual([])
  })
})
