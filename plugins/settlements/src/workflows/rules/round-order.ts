import type { SoldLine, SoldOrder } from "../../types/sold-order"
import { commissionOf } from "./commission"
import { roundMinor } from "./exact-minor"
import { roundTogether } from "./round-together"
import { splitByLargestRemainder } from "./split-by-largest-remainder"

/** A line in whole minor units; what the shopper pays is price minus discount. */
export type RoundedLine = {
  line: SoldLine
  price: number
  discount: number
  /** Within what the shopper pays. */
  vat: number
  /** Of what is left without VAT. */
  commission: number
}

/** A maker's share of delivery; VAT within the gross. */
export type RoundedDelivery = {
  maker: SoldLine["maker"]
  gross: number
  vat: number
}

export type RoundedOrder = {
  lines: RoundedLine[]
  delivery: RoundedDelivery[]
}

/**
 * An order in whole minor units that add up to what the shopper pays, and its
 * VAT to the order's VAT: each amount is less than one unit from exact.
 */
export function roundOrder({ lines, delivery }: SoldOrder): RoundedOrder {
  const totals = [...lines.map(({ total }) => total), delivery.total]
  const paid = roundTogether(totals)
  const taxes = [...lines.map(({ tax_total }) => tax_total), delivery.tax_total]
  // No amount has more VAT within it than it is.
  const vat = roundTogether(taxes, paid)
  const rounded = lines.map((line, index) =>
    roundLine(line, paid[index] ?? 0, vat[index] ?? 0)
  )
  const gross = paid[lines.length] ?? 0
  return {
    lines: rounded,
    delivery: splitDelivery(rounded, gross, vat[lines.length] ?? 0),
  }
}

function roundLine(line: SoldLine, paid: number, vat: number): RoundedLine {
  // A line without a discount is its price, whatever a neighbour's centime did.
  const price =
    line.original_total === line.total
      ? paid
      : Math.max(paid, roundMinor(line.original_total))
  return {
    line,
    price,
    discount: price - paid,
    vat,
    commission: commissionOf(paid - vat, line.commission.basis_points),
  }
}

/** Delivery over the makers, by what the shopper pays for each one's goods. */
function splitDelivery(
  lines: RoundedLine[],
  gross: number,
  vat: number
): RoundedDelivery[] {
  const goods = new Map<string, { maker: SoldLine["maker"]; paid: number }>()
  lines.forEach(({ line: { maker }, price, discount }) => {
    const key = maker?.cooperative_order_id ?? ""
    const paid = (goods.get(key)?.paid ?? 0) + price - discount
    goods.set(key, { maker, paid })
  })
  const makers = [...goods.values()]
  const shares = splitByLargestRemainder(
    gross,
    makers.map(({ paid }) => BigInt(paid))
  )
  // By the rounded shares, so that no share has more VAT than it is.
  const taxes = splitByLargestRemainder(vat, shares.map(BigInt))
  return makers.map(({ maker }, index) => ({
    maker,
    gross: shares[index] ?? 0,
    vat: taxes[index] ?? 0,
  }))
}
