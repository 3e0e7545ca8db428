import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { classNames } from "./class-names"

/** An amount in minor units of the market's currency; never breaks in two. */
export function Price({
  minor,
  locale,
  className,
}: {
  minor: number
  locale: Locale
  className?: string
}) {
  return (
    <bdi className={classNames("tabular whitespace-nowrap", className)}>
      {formatMoney(minor, locale)}
    </bdi>
  )
}
