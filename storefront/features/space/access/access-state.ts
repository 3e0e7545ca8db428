import type { FormState } from "@/lib/forms/form-state"

/** What can go wrong at the door; the interface owns the words. */
export const ACCESS_PROBLEMS = [
  "wrong_credentials",
  "link_expired",
  "invitation_over",
  "has_account",
  "unavailable",
] as const

export type AccessProblem = (typeof ACCESS_PROBLEMS)[number]
export type AccessState = FormState<AccessProblem>

/** The next state of a form at the door, after one more answer. */
export function answerAccess(
  previous: AccessState,
  values: Record<string, string>,
  outcome: Partial<Pick<AccessState, "problems" | "problem" | "done">>
): AccessState {
  return {
    values,
    problems: {},
    problem: null,
    done: false,
    ...outcome,
    attempt: previous.attempt + 1,
  }
}
