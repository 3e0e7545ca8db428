import * as fc from "fast-check"
import type { KnownEntry } from "../../../types/ledger"
import type { SoldOrder } from "../../../types/sold-order"
import { planOrder } from "../plan-order"
import { givenBackBy, planRefund, type Refund } from "../plan-refund"
import { planSale } from "../plan-sale"
import { anyOrder, soldOrder, sumOf } from "./sold-orders"

const now = new Date("2026-11-27T09:00:00Z")
const refund = (fields: Partial<Refund>): Refund => ({
  order_id: "order_1",
  source: "return:1",
  lines: [],
  shipping_amount: 0,
  borne_by: "maker",
  reason: "Cassé",
  author: "user_1",
  ...fields,
})
const oil = () =>
  planSale(
    soldOrder({
      lines: [{ maker: "a", quantity: 3, price: 4_667 }],
      delivery: 3_000,
    })
  )
const pieces = (quantity: number) => [{ line_item_id: "item_0", quantity }]
const listed = (entries: KnownEntry[]) =>
  entries.map(({ account, kind, amount }) => [account, kind, amount])

describe("what the ledger writes of a refund", () => {
  it("takes the sale back, with the VAT and the commission taken of it", () => {
    const known = planSale(
      soldOrder({ lines: [{ maker: "a", quantity: 2, price: 6_000 }] })
    )

    const entries = planRefund(refund({ lines: pieces(1) }), { known, now })

    expect(listed(entries)).toEqual([
      ["cooperative", "refund", -6_000],
      ["cooperative", "vat", 1_000],
      ["tax", "vat", -1_000],
      ["cooperative", "commission", 600],
      ["shop", "commission", -600],
    ])
    expect(givenBackBy(entries)).toBe(6_000)
  })

  it("leaves the maker its sale when the shop bears it", () => {
    const known = planSale(
      soldOrder({ lines: [{ maker: "a", quantity: 2, price: 6_000 }] })
    )

    const entries = planRefund(refund({ lines: pieces(1), borne_by: "shop" }), {
      known,
      now,
    })

    expect(listed(entries)).toEqual([
      ["shop", "refund", -5_000],
      ["tax", "vat", -1_000],
    ])
  })

  it("gives delivery back, VAT included", () => {
    const entries = planRefund(refund({ shipping_amount: 1_200 }), {
      known: oil(),
      now,
    })

    expect(listed(entries)).toEqual([
      ["carriage", "refund", -1_000],
      ["tax", "vat", -200],
    ])
  })

  it("writes nothing when its source was written", () => {
    const known = oil()
    const first = planRefund(refund({ lines: pieces(1) }), { known, now })

    expect(
      planRefund(refund({ lines: pieces(2) }), {
        known: [...known, ...first],
        now,
      })
    ).toEqual([])
  })

  it.each([
    [
      { lines: pieces(4) },
      "4 of line item_0 cannot be given back: 3 of 3 are left",
    ],
    [
      { lines: [...pieces(2), ...pieces(2)] },
      "4 of line item_0 cannot be given back: 3 of 3 are left",
    ],
    [
      { lines: pieces(0) },
      "0 of line item_0 cannot be given back: 3 of 3 are left",
    ],
    [
      { lines: [{ line_item_id: "item_9", quantity: 1 }] },
      "Line item_9 is not among what order order_1 sold",
    ],
    [
      { shipping_amount: 3_001 },
      "3001 minor units of delivery cannot be given back: 3000 are left",
    ],
  ])("refuses %p", (fields, message) => {
    expect(() => planRefund(refund(fields), { known: oil(), now })).toThrow(
      message
    )
  })

  it("ends, piece by piece, at exactly what was sold", () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 80 }),
        (order, steps) => {
          const sold = planSale(order)
          const known = refundAll(order, sold, { steps, borne_by: ["maker"] })

          expect(sumOf(known)).toBe(0)
          expect(sumOf(known, "tax")).toBe(0)
          expect(sumOf(known, "cooperative")).toBe(0)
          expect(
            known.reduce((sum, e) => sum + (e.settled_amount ?? 0), 0)
          ).toBe(0)
        }
      )
    )
  })

  it("gives the shopper exactly what was paid, whoever bears it", () => {
    const bearers = fc.array(
      fc.constantFrom("maker" as const, "shop" as const),
      {
        minLength: 7,
      }
    )
    fc.assert(
      fc.property(anyOrder, bearers, (order, borne_by) => {
        const known = refundAll(order, planSale(order), {
          steps: [2, 1, 4],
          borne_by,
        })

        expect(sumOf(known)).toBe(0)
        expect(sumOf(known, "tax")).toBe(0)
      })
    )
  })
})

/** Gives everything back in small refunds. */
function refundAll(
  order: SoldOrder,
  sold: KnownEntry[],
  { steps, borne_by }: { steps: number[]; borne_by: Refund["borne_by"][] }
) {
  let known = sold
  let source = 0
  const give = (fields: Partial<Refund>) => {
    source += 1
    known = [
      ...known,
      ...planRefund(
        refund({
          source: `return:${source}`,
          borne_by: borne_by[source % borne_by.length] ?? "maker",
          ...fields,
        }),
        {
          known,
          now,
        }
      ),
    ]
  }
  order.lines.forEach(({ line_item_id, quantity }) => {
    for (let left = quantity; left > 0;) {
      const now = Math.min(left, steps[source % steps.length] ?? 1)
      give({ lines: [{ line_item_id, quantity: now }] })
      left -= now
    }
  })
  const delivery = sumOf(known)
  const first = Math.floor(delivery / 3)
  give({ shipping_amount: first })
  give({ shipping_amount: delivery - first })
  return known
}

describe("what the ledger lacks for an order", () => {
  const order = soldOrder({
    lines: [
      { maker: "a", quantity: 3, price: 4_667 },
      { maker: "b", quantity: 1, price: 999 },
    ],
    delivery: 3_000,
  })
  const parts = (a: string, b: string) => [
    { id: "part_a", status: a },
    { id: "part_b", status: b },
  ]
  const plan = (status: [string, string], known: KnownEntry[] = []) =>
    planOrder(order, { parts: parts(...status), known, now })

  it("is its sale, and nothing once that stands", () => {
    const sale = plan(["new", "new"])

    expect(sumOf(sale)).toBe(18_000)
    expect(plan(["delivered", "new"], sale)).toEqual([])
  })

  it.each([["refused"], ["canceled"]])(
    "leaves a part that alone is %s to whoever takes it off the order",
    (status) => {
      expect(plan([status, "new"], plan(["new", "new"]))).toEqual([])
    }
  )

  it("is what takes all back, once, with the delivery, when every part is closed", () => {
    const sale = plan(["new", "new"])
    const back = plan(["refused", "canceled"], sale)

    expect(sumOf([...sale, ...back])).toBe(0)
    expect(new Set(back.map(({ reason }) => reason))).toEqual(
      new Set(["refused", "canceled"])
    )
    expect(plan(["refused", "canceled"], [...sale, ...back])).toEqual([])
    expect(sumOf(plan(["canceled", "canceled"]))).toBe(0)
  })

  it("takes back only what was not given back before", () => {
    const sale = plan(["new", "new"])
    const before = planRefund(refund({ lines: pieces(2) }), {
      known: sale,
      now,
    })
    const back = plan(["refused", "canceled"], [...sale, ...before])

    expect(sumOf([...sale, ...before, ...back])).toBe(0)
  })
})
