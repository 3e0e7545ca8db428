import "server-only"
import { redirect } from "next/navigation"
import { z } from "zod"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { isScripted } from "@/lib/forms/is-scripted"
import { keepInCookie, readKeptCookie } from "@/lib/forms/kept-cookie"
import { localePath } from "@/lib/i18n/locale-path"
import { safePath } from "@/lib/session/safe-path"
import { SPACE_PROBLEM_CODES } from "../session/vendor-problem"
import {
  SPACE_FIELD_PROBLEMS,
  type KeptAnswers,
  type SpaceFormState,
} from "./space-form-state"

const COOKIE = "coopstore_space_answers"

const Kept = z.object({
  form: z.string().max(40),
  values: z.record(z.string(), z.string()),
  problems: z.partialRecord(z.string(), z.enum(SPACE_FIELD_PROBLEMS)),
  problem: z.enum(SPACE_PROBLEM_CODES).nullable(),
})

type Wrong = {
  problems?: SpaceFormState["problems"]
  problem?: NonNullable<SpaceFormState["problem"]>
}

/**
 * Answers a refused form: what was typed, and what is wrong with it. Without
 * scripts it travels in a cookie of the space's own, and the page is shown anew;
 * where a long story does not fit, what is wrong still does.
 */
export async function refuseForm(
  previous: SpaceFormState,
  form: FormData,
  values: Record<string, string>,
  { problems = {}, problem }: Wrong
): Promise<SpaceFormState> {
  if (await isScripted()) {
    return {
      values,
      problems,
      problem: problem ?? null,
      done: false,
      attempt: previous.attempt + 1,
    }
  }
  const locale = formLocale(form)
  const name = formText(form, "form", 40)
  const kept = { form: name, values, problems, problem: problem ?? null }
  await keepInCookie(
    { name: COOKIE, path: localePath(locale, "/espace") },
    kept,
    { ...kept, values: {} }
  )
  const back = safePath(form.get("from"), locale, "/espace/profile")
  redirect(`${back}?${new URLSearchParams({ edit: name }).toString()}#${name}`)
}

/** What was refused last, for the form that it belongs to. */
export async function readKeptAnswers(
  asked: unknown
): Promise<KeptAnswers | null> {
  const kept = await readKeptCookie(COOKIE, Kept)
  return kept?.form === asked ? kept : null
}
