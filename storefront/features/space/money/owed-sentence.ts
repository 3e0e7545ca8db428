import { formatMoneyIn } from "@/lib/format/money"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Balance, VendorBalances } from "./money"

/** What the shop owes and when it pays, in one sentence. */
export function owedSentence(
  { balances, next_payout_on }: VendorBalances,
  locale: Locale
): string {
  const t = getTranslator(locale, "spaceMoney")
  const date = formatDate(next_payout_on, locale)
  const available = sayAmounts(balances, "available", locale)
  if (available) {
    return t("owed.next", { amount: available, date })
  }
  const pending = sayAmounts(balances, "pending", locale)
  return pending
    ? t("owed.waiting", { amount: pending, date })
    : t("owed.nothing", { date })
}

/** The amounts of several currencies as one; null where there is none. */
function sayAmounts(
  balances: Balance[],
  part: "available" | "pending",
  locale: Locale
): string | null {
  const t = getTranslator(locale, "spaceMoney")
  const said = balances
    .filter((balance) => balance[part] > 0)
    .map((balance) =>
      formatMoneyIn(balance[part], balance.currency_code, locale)
    )
  return said.length
    ? said.reduce((left, right) => t("owed.and", { left, right }))
    : null
}
