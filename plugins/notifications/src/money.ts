import { INTL_LOCALES, type Language } from "./languages"

const DIGITS = 2

/** Medusa's major units (140) as integer minor units (14000). */
export function toMinorUnits(major: number): number {
  return Math.round(major * 10 ** DIGITS)
}

/**
 * An amount in integer minor units as a shop writes it: round amounts lose
 * their empty decimals, dirhams are DH, or د.م. in Arabic.
 */
export function formatMoney(
  minor: number,
  currency_code: string,
  language: Language
): string {
  const currency = currency_code.toUpperCase()
  return new Intl.NumberFormat(INTL_LOCALES[language], {
    style: "currency",
    currency,
    currencyDisplay: currency === "MAD" ? "code" : "symbol",
    minimumFractionDigits: minor % 10 ** DIGITS === 0 ? 0 : DIGITS,
    maximumFractionDigits: DIGITS,
  })
    .format(minor / 10 ** DIGITS)
    .replace("MAD", language === "ar" ? "د.م." : "DH")
}
