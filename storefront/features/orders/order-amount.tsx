import { formatMoneyIn } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"

/** An amount in the order's own currency, whatever market the page is in. */
export function OrderAmount({
  minor,
  currency,
  locale,
}: {
  minor: number
  currency: string
  locale: Locale
}) {
  return (
    <bdi className="tabular whitespace-nowrap">
      {formatMoneyIn(minor, currency, locale)}
    </bdi>
  )
}
