import * as fc from "fast-check"
import { roundMinor } from "../exact-minor"
import { planSale } from "../plan-sale"
import { roundOrder } from "../round-order"
import { anyOrder, soldOrder, sumOf } from "./sold-orders"

const ONE = 10n ** 12n

describe("what the ledger writes of a sale", () => {
  it("is the price, what is taken off it, and where that goes", () => {
    const entries = planSale(
      soldOrder({
        lines: [{ maker: "a", quantity: 2, price: 7_000, discount: 1_400_000 }],
        delivery: 3_000,
      })
    )

    expect(
      entries.map(({ account, kind, amount }) => [account, kind, amount])
    ).toEqual([
      ["cooperative", "sale", 14_000],
      ["cooperative", "discount_share", -1_400],
      ["cooperative", "vat", -2_100],
      ["tax", "vat", 2_100],
      // 12 % of 105.00, the price without VAT.
      ["cooperative", "commission", -1_260],
      ["shop", "commission", 1_260],
      ["carriage", "shipping_share", 2_500],
      ["tax", "vat", 500],
    ])
    expect(sumOf(entries)).toBe(15_600)
  })

  it("keeps a line that no cooperative made for the shop", () => {
    const entries = planSale(
      soldOrder({ lines: [{ maker: null, quantity: 1, price: 1_200 }] })
    )

    expect(
      entries.map(({ account, kind, amount }) => [account, kind, amount])
    ).toEqual([
      ["shop", "sale", 1_000],
      ["tax", "vat", 200],
    ])
  })

  it("is in dirhams for makers when the shopper pays in another currency", () => {
    const [sale, vat, tax] = planSale(
      soldOrder({
        lines: [{ maker: "a", quantity: 1, price: 1_550 }],
        currency_code: "eur",
        exchange_rate: 10_600_000,
      })
    )

    expect(sale).toMatchObject({ amount: 1_550, settled_amount: 16_430 })
    // 2.5833 euros of VAT are 2.58; the tax account is not paid in dirhams.
    expect(vat).toMatchObject({ amount: -258, settled_amount: -2_735 })
    expect(tax).toMatchObject({ amount: 258, settled_amount: null })
  })

  it("always adds up to what the shopper pays, and never owes a maker less than nothing", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const entries = planSale(order)
        const totals = [...order.lines, order.delivery].map((t) => t.total)
        const taxes = [...order.lines, order.delivery].map((t) => t.tax_total)
        const sum = (all: bigint[]) => all.reduce((a, b) => a + b, 0n)

        expect(sumOf(entries)).toBe(roundMinor(sum(totals)))
        expect(sumOf(entries, "tax")).toBe(roundMinor(sum(taxes)))
        order.lines.forEach(({ line_item_id }) => {
          const own = entries.filter((e) => e.line_item_id === line_item_id)
          expect(sumOf(own, "cooperative")).toBeGreaterThanOrEqual(0)
        })
        expect(new Set(entries.map(({ entry_key }) => entry_key)).size).toBe(
          entries.length
        )
      })
    )
  })

  it("has each line, discount, VAT and share of delivery within one unit of exact", () => {
    const isClose = (whole: number, exact: bigint) => {
      const distance = BigInt(whole) * ONE - exact
      return distance > -ONE && distance < ONE
    }
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { lines, delivery } = roundOrder(order)
        lines.forEach(({ line, price, discount, vat }) => {
          expect(isClose(price - discount, line.total)).toBe(true)
          expect(isClose(discount, line.original_total - line.total)).toBe(true)
          expect(isClose(vat, line.tax_total)).toBe(true)
          expect(vat).toBeLessThanOrEqual(price - discount)
        })
        expect(delivery.every(({ gross, vat }) => vat <= gross)).toBe(true)
      })
    )
  })
})
