import { Notice } from "@/components/ui/notice"
import type { AccountState } from "./account-state"
import type { AnswerWords } from "./answer-words"

/** How the form went, in one sentence. */
export function FormAnswer({
  state,
  words,
  done,
}: {
  state: AccountState
  words: AnswerWords
  done?: string | undefined
}) {
  if (state.problem) {
    return (
      <div tabIndex={-1} data-answer>
        <Notice tone="error" title={words.problems[state.problem]} />
      </div>
    )
  }
  if (state.done && done) {
    return (
      <div tabIndex={-1} data-answer>
        <Notice tone="success" title={done} />
      </div>
    )
  }
  return Object.keys(state.problems).length > 0 ? (
    <Notice tone="error" title={words.fixFields} />
  ) : null
}
