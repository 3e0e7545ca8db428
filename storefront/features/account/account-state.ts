import type { FormState } from "@/lib/forms/form-state"

/** What can go wrong with an account; the interface owns the words. */
export const ACCOUNT_PROBLEMS = [
  "wrong_credentials",
  "not_created",
  "link_expired",
  "signed_out",
  "gone",
  "unavailable",
] as const

export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number]
export type AccountState = FormState<AccountProblem>

/** The next state of a form, after one more answer. */
export function answer(
  previous: AccountState,
  values: Record<string, string>,
  outcome: Partial<Pick<AccountState, "problems" | "problem" | "done">>
): AccountState {
  return {
    values,
    problems: {},
    problem: null,
    done: false,
    ...outcome,
    attempt: previous.attempt + 1,
  }
}
