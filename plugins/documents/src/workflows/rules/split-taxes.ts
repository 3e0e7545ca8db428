import type { InvoiceContent } from "../../types"

/** What was charged at a rate, in minor units, VAT included. */
export type Taxed = { rate: number; gross: number; tax: number }

/**
 * VAT by rate, lowest first, of parts that make up a total. A credit that no
 * line bears lowers every rate alike; the last one takes what rounding left.
 */
export function splitTaxes(
  parts: Taxed[],
  total: number
): InvoiceContent["taxes"] {
  const byRate = new Map<number, { gross: number; tax: number }>()
  for (const { rate, gross, tax } of parts) {
    const known = byRate.get(rate) ?? { gross: 0, tax: 0 }
    byRate.set(rate, { gross: known.gross + gross, tax: known.tax + tax })
  }
  const rates = [...byRate].sort(([one], [other]) => one - other)
  const charged = parts.reduce((sum, { gross }) => sum + gross, 0)
  let left = total
  return rates.flatMap(([rate, sums], index) => {
    const last = index === rates.length - 1
    const gross = last ? left : share(sums.gross, total, charged)
    const tax = share(sums.tax, gross, sums.gross)
    left -= gross
    return gross ? [{ rate, net: gross - tax, tax }] : []
  })
}

/** `amount * part / whole`, to the nearest minor unit. */
function share(amount: number, part: number, whole: number): number {
  return part === whole || !whole ? amount : Math.round((amount * part) / whole)
}
