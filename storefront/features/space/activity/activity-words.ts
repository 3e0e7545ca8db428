import { isolate } from "@/lib/i18n/isolate"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator, getWords } from "@/lib/i18n/translator"
import type { Activity } from "./activity"

/** Who did it: a person of the cooperative, or CoopStore for it. */
export function actorWords(
  { actor_type, actor_name }: Activity,
  locale: Locale
): string {
  const t = getTranslator(locale, "spaceActivity")
  return t(`actors.${actor_type}`, { name: isolate(actor_name) })
}

/** What was done, in a few words. */
export function actionWords({ action }: Activity, locale: Locale): string {
  const { actions, someChange } = getWords(locale, "spaceActivity")
  const known: Record<string, Record<string, string>> = actions
  const [subject = "", verb = ""] = action.split(".")
  return known[subject]?.[verb] ?? someChange
}
