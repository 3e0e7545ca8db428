import * as fc from "fast-check"
import type { SoldLine, SoldOrder } from "../../../types/sold-order"
import type { KnownEntry } from "../../../types/ledger"
import { exactMinor } from "../exact-minor"

/** A line of an order as a test writes it: major units, VAT included. */
export type DraftLine = {
  maker: string | null
  quantity: number
  /** Of one piece, in centimes. */
  price: number
  /** Off the whole line, in thousandths of a centime. */
  discount?: number
  vat_percent?: number
  basis_points?: number
}

/** An order of these lines, as Medusa reckons tax-inclusive prices. */
export function soldOrder({
  lines,
  delivery = 0,
  currency_code = "mad",
  exchange_rate = 1_000_000,
}: {
  lines: DraftLine[]
  delivery?: number
  currency_code?: string
  exchange_rate?: number
}): SoldOrder {
  return {
    id: "order_1",
    currency_code,
    placed_at: new Date("2026-11-26T09:00:00Z"),
    exchange_rate,
    lines: lines.map(toLine),
    delivery: {
      total: exactMinor(delivery / 100),
      tax_total: taxIn(exactMinor(delivery / 100), 20),
      vat_basis_points: 2_000,
    },
  }
}

function toLine(draft: DraftLine, index: number): SoldLine {
  const { maker, quantity, price, discount = 0, vat_percent = 20 } = draft
  const original_total = exactMinor((price * quantity) / 100)
  const total = original_total - BigInt(discount) * 10n ** 9n
  return {
    line_item_id: `item_${index}`,
    quantity,
    maker:
      maker === null
        ? null
        : { cooperative_id: maker, cooperative_order_id: `part_${maker}` },
    original_total,
    total,
    tax_total: taxIn(total, vat_percent),
    vat_basis_points: vat_percent * 100,
    commission: { basis_points: draft.basis_points ?? 1_200, rule_id: null },
  }
}

function taxIn(total: bigint, percent: number): bigint {
  return (total * BigInt(percent)) / BigInt(100 + percent)
}

/** Any order: makers, quantities, discounts to the thousandth of a centime. */
export const anyOrder = fc
  .record({
    lines: fc.array(
      fc
        .record({
          maker: fc.constantFrom("a", "b", "c"),
          quantity: fc.integer({ min: 1, max: 12 }),
          price: fc.integer({ min: 1, max: 500_000 }),
          off: fc.integer({ min: 0, max: 1_000 }),
          vat_percent: fc.constantFrom(0, 10, 20),
          basis_points: fc.integer({ min: 0, max: 10_000 }),
        })
        .map(({ off, ...line }) => ({
          ...line,
          discount: off === 1 ? 0 : line.price * line.quantity * off,
        })),
      { minLength: 1, maxLength: 6 }
    ),
    delivery: fc.integer({ min: 0, max: 20_000 }),
    exchange_rate: fc.constantFrom(1_000_000, 10_654_321),
  })
  .map((draft) =>
    soldOrder({
      ...draft,
      currency_code: draft.exchange_rate === 1_000_000 ? "mad" : "eur",
    })
  )

/** The sum of entries, of one account or of all. */
export const sumOf = (
  entries: Pick<KnownEntry, "account" | "amount">[],
  account?: KnownEntry["account"]
) =>
  entries
    .filter((entry) => !account || entry.account === account)
    .reduce((sum, { amount }) => sum + amount, 0)
