import type { CooperativeDetail } from "../../lib/types"
import { LANGUAGES } from "../form/form-values"

/**
 * Whether the fields, which shoppers read as French, still hold what was
 * written in the application's own language.
 */
export function isUntranslated(
  cooperative: Pick<CooperativeDetail, "name" | "story" | "translations">,
  language: string
): boolean {
  const locale = LANGUAGES.find(({ lang }) => lang === language)?.locale
  const own = language !== "fr" && locale && cooperative.translations[locale]
  return Boolean(
    own &&
    (own.name === cooperative.name ||
      (own.story && own.story === cooperative.story))
  )
}
