import { formatMoneyIn } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import type { MoneyTotal } from "./statistics"

/** Sums of several currencies in a row; a dash where there is none. */
export function formatTotals(totals: MoneyTotal[], locale: Locale): string {
  return (
    totals
      .map(({ total, currency_code }) =>
        formatMoneyIn(total, currency_code, locale)
      )
      .join(" + ") || "–"
  )
}
