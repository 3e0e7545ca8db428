import type { PaperLanguage } from "../../../types"

/** What `Intl` calls each language; Western digits everywhere. */
const INTL_LOCALES: Record<PaperLanguage, string> = {
  fr: "fr-FR",
  ar: "ar-MA-u-nu-latn",
  en: "en-GB",
}

const TIME_ZONE = "Africa/Casablanca"
const MINOR_UNITS = 100
const GRAMS_PER_KILOGRAM = 1000
const FIRST_DAY = /^1 /

/** Writes the amounts, days and rates of one paper. */
export type Format = ReturnType<typeof createFormat>

/** How a language writes amounts, always with their decimals, and days. */
export function createFormat(language: PaperLanguage, currency_code: string) {
  const locale = INTL_LOCALES[language]
  const currency = currency_code.toUpperCase()
  const amount = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: currency === "MAD" ? "code" : "symbol",
  })
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
  })
  const weight = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return {
    money: (minor: number) =>
      amount
        .format(minor / MINOR_UNITS)
        .replace("MAD", language === "ar" ? "د.م." : "DH"),
    kilograms: (grams: number) => weight.format(grams / GRAMS_PER_KILOGRAM),
    rate: (rate: number) => percent.format(rate / 100),
    day: (moment: string) =>
      formatDay(locale, moment, {
        day: "numeric",
        month: "long",
        year: "numeric",
      }).replace(FIRST_DAY, language === "fr" ? "1er " : "1 "),
    shortDay: (moment: string) =>
      formatDay(locale, moment, {
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
      }),
  }
}

/** A moment's day in Morocco; a day without an hour stays itself. */
function formatDay(
  locale: string,
  moment: string,
  parts: Intl.DateTimeFormatOptions
): string {
  const timeZone = moment.includes("T") ? TIME_ZONE : "UTC"
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(
    new Date(moment)
  )
}
