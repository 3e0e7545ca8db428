import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { ACCESS_PROBLEMS, type AccessProblem } from "./access-state"

const FIELD_PROBLEMS = [
  "required",
  "email",
  "password_short",
  "password_differs",
] as const

/** The sentences that any form at the door may need. */
export type AccessWords = {
  fields: Record<string, string>
  problems: Record<AccessProblem, string>
}

/** The door's sentences, in the page's language. */
export function accessWords(locale: Locale): AccessWords {
  const t = getTranslator(locale, "space")
  const fields = FIELD_PROBLEMS.map((code) => [
    code,
    t(`access.fieldProblems.${code}`),
  ])
  const problems = ACCESS_PROBLEMS.map((code) => [
    code,
    t(`access.problems.${code}`),
  ])
  return {
    fields: Object.fromEntries(fields) as Record<string, string>,
    problems: Object.fromEntries(problems) as Record<AccessProblem, string>,
  }
}
