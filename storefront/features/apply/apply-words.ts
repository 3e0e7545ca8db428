import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { APPLICATION_PROBLEMS, type ApplicationProblem } from "./application"

const ANSWER_CODES = [
  "fields",
  "documents_many",
  "documents_large",
  "documents_type",
  "refused",
  "too_many",
  "unavailable",
] as const

export type AnswerCode = (typeof ANSWER_CODES)[number]

/** The sentences that the form may need once it runs. */
export type ApplyWords = {
  submit: string
  busy: string
  optional: string
  choose: string
  saved: string
  documents: string
  documentsHint: string
  remove: string
  fieldProblems: Record<ApplicationProblem, string>
  problems: Record<AnswerCode, string>
}

/** The form's sentences, in the page's language. */
export function applyWords(locale: Locale): ApplyWords {
  const t = getTranslator(locale, "apply")
  return {
    submit: t("submit"),
    busy: t("busy"),
    optional: t("optional"),
    choose: t("choose"),
    saved: t("saved"),
    documents: t("documents.label"),
    documentsHint: t("documents.hint"),
    remove: t("documents.remove"),
    fieldProblems: Object.fromEntries(
      APPLICATION_PROBLEMS.map((code) => [code, t(`fieldProblems.${code}`)])
    ) as Record<ApplicationProblem, string>,
    problems: Object.fromEntries(
      ANSWER_CODES.map((code) => [code, t(`problems.${code}`)])
    ) as Record<AnswerCode, string>,
  }
}

/** A code of an address, or null for an invented one. */
export function readAnswerCode(value: unknown): AnswerCode | null {
  return ANSWER_CODES.find((code) => code === value) ?? null
}
