import type { FormState } from "@/lib/forms/form-state"

/** What can go wrong at the door; the interface owns the words. */
export const ACCESS_PROBLEMS = [
  "wrong_credentials",
  "too_many_attempts",
  "link_expired",
  "invitation_over",
  "has_account",
  "unavailable",
] as const

export type AccessProblem = (typeof ACCESS_PROBLEMS)[number]
export type AccessState = FormState<AccessProblem>
