import {
  CURRENCIES,
  INTL_LOCALES,
  splitLocale,
  type Locale,
} from "@/lib/i18n/locales"

const DIGITS = 2

/** Medusa's major units (140) as integer minor units (14000). */
export function toMinorUnits(major: number): number {
  return Math.round(major * 10 ** DIGITS)
}

/**
 * An amount in integer minor units, in the market's currency and the page's
 * language; round dirhams lose their empty decimals, as shops write them.
 */
export function formatMoney(minor: number, locale: Locale): string {
  const { language, market } = splitLocale(locale)
  return formatCurrency(minor, CURRENCIES[market], INTL_LOCALES[language])
}

/** An amount in a currency of its own, for example an order's. */
export function formatMoneyIn(
  minor: number,
  currencyCode: string,
  locale: Locale
): string {
  const { language } = splitLocale(locale)
  return formatCurrency(minor, currencyCode, INTL_LOCALES[language])
}

function formatCurrency(minor: number, currency: string, intlLocale: string) {
  return new Intl.NumberFormat(intlLocale, {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: currency.toUpperCase() === "MAD" ? "code" : "symbol",
    minimumFractionDigits: minor % 100 === 0 ? 0 : DIGITS,
    maximumFractionDigits: DIGITS,
  })
    .format(minor / 100)
    .replace("MAD", intlLocale.startsWith("ar") ? "د.م." : "DH")
}
