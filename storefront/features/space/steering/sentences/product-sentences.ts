import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { isolate } from "@/lib/i18n/isolate"
import { sizeName, type BestSeller, type RunningOut } from "../statistics"

/** What sells best, in one sentence. */
export function bestSentence(best: BestSeller[], locale: Locale): string {
  const t = getTranslator(locale, "spaceSteering")
  const [first] = best
  return first
    ? t("best.first", { name: isolate(sizeName(first)), pieces: first.pieces })
    : t("best.none")
}

/** What will be missing first, in one sentence. */
export function runningSentence(running: RunningOut[], locale: Locale): string {
  const t = getTranslator(locale, "spaceSteering")
  const [first] = running
  if (!first) {
    return t("running.none")
  }
  const name = isolate(sizeName(first))
  return first.stock <= 0
    ? t("running.gone", { name })
    : t("running.first", { name, days: first.days_left })
}
