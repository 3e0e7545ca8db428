import { formatMonth, formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { SeasonMonth, Statistics } from "../statistics"

const LEAST_MONTHS = 2

/**
 * This year beside the last one, in one sentence. Only whole months are
 * compared: a month that has begun would always look worse.
 */
export function seasonSentence(
  { months, year, today }: Pick<Statistics, "months" | "year" | "today">,
  locale: Locale
): string {
  const t = getTranslator(locale, "spaceSteering")
  const thisYear = sum(months, ({ this_year }) => this_year.pieces)
  const lastYear = sum(months, ({ last_year }) => last_year.pieces)
  if (thisYear + lastYear === 0) {
    return t("season.none")
  }
  if (lastYear === 0) {
    return t("season.young", { year: String(year), pieces: thisYear })
  }
  const running = Number(today.slice("2026-".length, "2026-11".length))
  const whole = months.filter(({ month }) => month < running)
  if (whole.length < LEAST_MONTHS) {
    return t("season.early", { month: bestMonth(months, locale) })
  }
  const pieces = sum(whole, ({ this_year }) => this_year.pieces)
  const before = sum(whole, ({ last_year }) => last_year.pieces)
  const month = formatMonth(whole.at(-1)?.month ?? 1, locale)
  const difference = formatNumber(Math.abs(pieces - before), locale)
  if (pieces === before) {
    return t("season.same", { month, pieces })
  }
  const key = pieces > before ? "season.more" : "season.less"
  return t(key, { month, pieces, difference })
}

function bestMonth(months: SeasonMonth[], locale: Locale): string {
  const [best] = months.toSorted(
    (left, right) => right.last_year.pieces - left.last_year.pieces
  )
  return formatMonth(best?.month ?? 1, locale)
}

function sum(months: SeasonMonth[], count: (month: SeasonMonth) => number) {
  return months.reduce((total, month) => total + count(month), 0)
}
