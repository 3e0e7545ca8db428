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

/** A day and an hour in words, in Morocco's time zone. */
export function formatMoment(date: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[languageOf(locale)], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Africa/Casablanca",
  }).format(new Date(date))
}

/** The name of a month, 1 to 12. */
export function formatMonth(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[languageOf(locale)], {
    month: "long",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(2024, month - 1, 15)))
}

/** The letter of a month where there is no room for its name, 1 to 12. */
export function formatMonthLetter(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[languageOf(locale)], {
    month: "narrow",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(2024, month - 1, 15)))
}

/** A day of the year in figures, `3/11` in French. */
export function formatDayMonth(date: string | Date, locale: Locale): string {
  return (
    new Intl.DateTimeFormat(INTL_LOCALES[languageOf(locale)], {
      day: "numeric",
      month: "numeric",
      timeZone: "Africa/Casablanca",
    })
      .format(new Date(date))
      // Drawings hold no marks of direction: they would be shown as gaps.
      .replace(/[\u200e\u200f]/g, "")
  )
}

/** Words in a row, as the language joins them: `a, b et c`. */
export function formatList(words: string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_LOCALES[languageOf(locale)]).format(words)
}
