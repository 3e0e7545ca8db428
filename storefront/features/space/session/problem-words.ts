import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { SPACE_PROBLEM_CODES, type SpaceProblemCode } from "./vendor-problem"

/** A sentence for every refusal, for client leaves that get answers. */
export function problemWords(locale: Locale): Record<SpaceProblemCode, string> {
  const t = getTranslator(locale, "space")
  return Object.fromEntries(
    SPACE_PROBLEM_CODES.map((code) => [code, t(`problems.${code}`)])
  ) as Record<SpaceProblemCode, string>
}
