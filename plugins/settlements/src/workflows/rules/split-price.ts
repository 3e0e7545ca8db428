import type { DirhamSplit } from "../../types/dirham"
import type { SoldLine } from "../../types/sold-order"
import { exactMinor } from "./exact-minor"
import { planSale } from "./plan-sale"
import { PARITY } from "./settle"
import { splitDirham } from "./split-dirham"

/** A price as shoppers see it. */
export type Price = {
  /** Major units. */
  amount: number
  is_tax_inclusive: boolean
  vat_percent: number
  commission: SoldLine["commission"]
}

/**
 * Where a price goes: what the ledger would write of one piece of it, so that
 * the page says what the ledger does.
 */
export function splitPrice({
  amount,
  is_tax_inclusive,
  vat_percent,
  commission,
}: Price): DirhamSplit {
  const rate = BigInt(Math.round(vat_percent * 100))
  const price = exactMinor(amount)
  const tax_total = is_tax_inclusive
    ? (price * rate) / (10_000n + rate)
    : (price * rate) / 10_000n
  const total = is_tax_inclusive ? price : price + tax_total
  return splitDirham(
    planSale({
      id: "price",
      currency_code: "mad",
      exchange_rate: PARITY,
      placed_at: new Date(0),
      delivery: { total: 0n, tax_total: 0n, vat_basis_points: 0 },
      lines: [
        {
          line_item_id: "price",
          quantity: 1,
          maker: { cooperative_id: "maker", cooperative_order_id: "part" },
          original_total: total,
          total,
          tax_total,
          vat_basis_points: Number(rate),
          commission,
        },
      ],
    })
  )
}
