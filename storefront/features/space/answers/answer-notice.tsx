import { Notice } from "@/components/ui/notice"
import type { Locale } from "@/lib/i18n/locales"
import { problemWords } from "../session/problem-words"
import { SPACE_PROBLEM_CODES } from "../session/vendor-problem"

/** What a page's address may say: `?said=accepted`, `?problem=wrong_state`. */
export type PageAnswer = Record<string, string | string[] | undefined>

/** How the last form went, in one sentence above the screen. */
export function AnswerNotice({
  locale,
  answer,
  said,
}: {
  locale: Locale
  answer: PageAnswer
  /** A sentence for every `said` of the screen. */
  said: Record<string, string>
}) {
  const done = said[String(answer["said"])]
  if (done) {
    return <Notice tone="success" title={done} />
  }
  const code = SPACE_PROBLEM_CODES.find(
    (candidate) => candidate === answer["problem"]
  )
  return code ? (
    <Notice tone="error" title={problemWords(locale)[code]} />
  ) : null
}
