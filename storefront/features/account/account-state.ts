import type { FormState } from "@/lib/forms/form-state"

/** What can go wrong with an account; the interface owns the words. */
export const ACCOUNT_PROBLEMS = [
  "wrong_credentials",
  "too_many_attempts",
  "not_created",
  "link_expired",
  "signed_out",
  "gone",
  "unavailable",
] as const

export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number]
export type AccountState = FormState<AccountProblem>
