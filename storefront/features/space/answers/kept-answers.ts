import "server-only"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { z } from "zod"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { isScripted } from "@/lib/forms/is-scripted"
import { localePath } from "@/lib/i18n/locale-path"
import { personalCookie } from "@/lib/session/cookie-options"
import { safePath } from "@/lib/session/safe-path"
import { SPACE_PROBLEM_CODES } from "../session/vendor-problem"
import {
  SPACE_FIELD_PROBLEMS,
  type KeptAnswers,
  type SpaceFormState,
} from "./space-form-state"

const COOKIE = "coopstore_space_answers"
const TEN_MINUTES_SECONDS = 10 * 60
/** Browsers drop cookies over 4,096 bytes, name and attributes included. */
const MOST_LENGTH = 3800

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
 * Answers a refused form: what was typed, and what is wrong with it. Next hands
 * no form state to a page without scripts, so there it travels in a cookie of
 * the space's own, for ten minutes, and the page is shown anew.
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
  const store = await cookies()
  store.set(COOKIE, encodeShort(kept), {
    ...personalCookie(TEN_MINUTES_SECONDS),
    sameSite: "strict",
    path: localePath(locale, "/espace"),
  })
  const back = safePath(form.get("from"), locale, "/espace/profile")
  redirect(`${back}?${new URLSearchParams({ edit: name }).toString()}#${name}`)
}

/** What was refused last, for the form that it belongs to; never trusted. */
export async function readKeptAnswers(
  asked: unknown
): Promise<KeptAnswers | null> {
  const value = (await cookies()).get(COOKIE)?.value
  if (!value) {
    return null
  }
  try {
    const text = Buffer.from(value, "base64url").toString("utf8")
    const kept = Kept.parse(JSON.parse(text))
    return kept.form === asked ? kept : null
  } catch {
    return null
  }
}

/** Fits a cookie: a long story is dropped, what is wrong is not. */
function encodeShort(kept: KeptAnswers): string {
  const whole = encode(kept)
  return whole.length > MOST_LENGTH ? encode({ ...kept, values: {} }) : whole
}

function encode(kept: KeptAnswers): string {
  return Buffer.from(JSON.stringify(kept)).toString("base64url")
}
