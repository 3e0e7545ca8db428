import { formatMoneyIn } from "@/lib/format/money"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { VendorBalances } from "./money"

const PARTS = ["available", "pending", "paid"] as const

/** The three sums of a balance, in each currency that something was sold in. */
export function BalanceFigures({
  balances: { balances, next_payout_on },
  locale,
}: {
  balances: VendorBalances
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceMoney")
  const shown = balances.length
    ? balances
    : [{ currency_code: "mad", available: 0, pending: 0, paid: 0 }]
  const date = formatDate(next_payout_on, locale)
  return (
    <dl className="divide-y divide-line border-y">
      {PARTS.map((part) => (
        <div
          key={part}
          className="flex items-center justify-between gap-4 py-3"
        >
          <dt className="min-w-0 leading-snug">
            <span
              className={part === "available" ? "font-semibold" : undefined}
            >
              {t(part)}
            </span>
            <span className="block text-sm text-reed">
              {t(`${part}Detail`, { date })}
            </span>
          </dt>
          <dd className="shrink-0 text-end">
            {shown.map((balance) => (
              <bdi
                key={balance.currency_code}
                className={
                  part === "available"
                    ? "tabular block text-xl font-semibold text-henna"
                    : "tabular block text-lg"
                }
              >
                {formatMoneyIn(balance[part], balance.currency_code, locale)}
              </bdi>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
