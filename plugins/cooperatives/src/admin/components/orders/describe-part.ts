import type { CooperativeOrderRow } from "../../lib/types"

/** What a part is made of, as `2 × Huile d'argane, 1 × Savon`. */
export function describeLines({ lines }: Pick<CooperativeOrderRow, "lines">) {
  return lines
    .map(({ quantity, title, variant_title }) =>
      [`${quantity} × ${title}`, variant_title].filter(Boolean).join(" ")
    )
    .join(", ")
}

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
