import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { problemWords } from "../session/problem-words"
import type { SpaceProblemCode } from "../session/vendor-problem"
import {
  SPACE_FIELD_PROBLEMS,
  type SpaceFieldProblem,
} from "./space-form-state"

/** What a form may have to say, for the client leaf that says it. */
export type FormWords = {
  busy: string
  optional: string
  fix: string
  problems: Record<SpaceProblemCode, string>
  fields: Partial<Record<SpaceFieldProblem, string>>
}

/** The words of every form of the space. */
export function formWords(locale: Locale): FormWords {
  const t = getTranslator(locale, "space")
  return {
    busy: t("kit.saving"),
    optional: t("kit.optional"),
    fix: t("fixFields"),
    problems: problemWords(locale),
    fields: Object.fromEntries(
      SPACE_FIELD_PROBLEMS.map((code) => [code, t(`fieldProblems.${code}`)])
    ),
  }
}
