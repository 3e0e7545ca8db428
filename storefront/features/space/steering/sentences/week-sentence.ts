import { formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { SalesWeek } from "../statistics"

/** This week beside the last one, in one sentence. */
export function weekSentence(weeks: SalesWeek[], locale: Locale): string {
  const t = getTranslator(locale, "spaceSteering")
  const pieces = weeks.at(-1)?.pieces ?? 0
  const before = weeks.at(-2)?.pieces ?? 0
  const difference = formatNumber(Math.abs(pieces - before), locale)
  if (weeks.every((week) => week.pieces === 0)) {
    return t("weeks.none")
  }
  if (pieces > before) {
    return t("weeks.more", { pieces, difference })
  }
  if (pieces < before) {
    return t("weeks.less", { pieces, difference })
  }
  return pieces === 0 ? t("weeks.quiet") : t("weeks.same", { pieces })
}
