import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { ACCOUNT_PROBLEMS } from "./account-state"

const FIELD_PROBLEMS = [
  "required",
  "email",
  "phone",
  "postal_code",
  "choice",
  "password_short",
  "password_differs",
] as const

/** The sentences that any account form may need. */
export type AnswerWords = {
  fixFields: string
  fieldProblems: Record<string, string>
  problems: Record<string, string>
}

/** The sentences of refusals, in the page's language. */
export function answerWords(locale: Locale): AnswerWords {
  const t = getTranslator(locale, "account")
  return {
    fixFields: t("fixFields"),
    fieldProblems: Object.fromEntries(
      FIELD_PROBLEMS.map((code) => [code, t(`fieldProblems.${code}`)])
    ),
    problems: Object.fromEntries(
      ACCOUNT_PROBLEMS.map((code) => [code, t(`problems.${code}`)])
    ),
  }
}
