import type { FormState } from "@/lib/forms/form-state"
import type { SpaceProblemCode } from "../session/vendor-problem"

/** What can be wrong with one answer; `space.fieldProblems` has the words. */
export const SPACE_FIELD_PROBLEMS = [
  "required",
  "email",
  "phone",
  "rib_length",
  "rib_key",
  "number",
  "year",
  "women",
  "date",
  "dates_order",
  "file",
  "choice",
] as const

export type SpaceFieldProblem = (typeof SPACE_FIELD_PROBLEMS)[number]

/** How a form of the space went; once it worked, its page says so instead. */
export type SpaceFormState = FormState<SpaceProblemCode, SpaceFieldProblem>

/** A refused form, as a page without scripts is given it back. */
export type KeptAnswers = Pick<
  SpaceFormState,
  "values" | "problems" | "problem"
> & {
  /** The form's name. */
  form: string
}
