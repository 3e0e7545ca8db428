import { INTL_LOCALES, languageOf, type Locale } from "@/lib/i18n/locales"

/** A number in the page's language, with Western digits. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_LOCALES[languageOf(locale)]).format(value)
}

/** A date in words, in Morocco's time zone; never broken over two lines. */
export function formatDate(date: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[languageOf(locale)], {
    dateStyle: "long",
    timeZone: "Africa/Casablanca",
  })
    .format(new Date(date))
    .replaceAll(" ", "\u00a0")
}

/** The name of a month, 1 to 12. */
export function formatMonth(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[languageOf(locale)], {
    month: "long",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(2024, month - 1, 15)))
}

/** Words in a row, as the language joins them: `a, b et c`. */
export function formatList(words: string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_LOCALES[languageOf(locale)]).format(words)
}
