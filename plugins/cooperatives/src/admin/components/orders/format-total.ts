import type { CooperativeOrderRow } from "../../lib/types"

// Totals come in minor units, as many as the currency itself has.
/** A part's total, as its currency is written. */
export function formatTotal(
  { currency_code, total }: CooperativeOrderRow,
  language: string
) {
  const money = new Intl.NumberFormat(language, {
    style: "currency",
    currency: currency_code,
  })
  const { maximumFractionDigits = 2 } = money.resolvedOptions()
  return money.format(total / 10 ** maximumFractionDigits)
}
