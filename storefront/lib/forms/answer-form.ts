import "server-only"
import { redirect } from "next/navigation"
import { z } from "zod"
import { FIELD_PROBLEMS } from "@/lib/address/address-form"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { formLocale } from "./form-locale"
import type { FormState } from "./form-state"
import { formText } from "./form-text"
import { isScripted } from "./is-scripted"
import { keepInCookie, readKeptCookie } from "./kept-cookie"

const COOKIE = "coopstore_answer"
const ANSWERED = "answered"

const Kept = z.object({
  here: z.string(),
  values: z.record(z.string(), z.string()),
  problems: z.partialRecord(z.string(), z.enum(FIELD_PROBLEMS)),
  problem: z.string().nullable(),
  done: z.boolean(),
})

/**
 * Answers a form: a script is given its next state, a page without scripts is
 * shown anew with what was typed, which passwords never are part of.
 */
export async function answerForm<P extends string>(
  previous: FormState<P>,
  form: FormData,
  values: Record<string, string>,
  outcome: Partial<Pick<FormState<P>, "problems" | "problem" | "done">>
): Promise<FormState<P>> {
  const state: FormState<P> = {
    values,
    problems: {},
    problem: null,
    done: false,
    ...outcome,
    attempt: previous.attempt + 1,
  }
  if (await isScripted()) {
    return state
  }
  const locale = formLocale(form)
  const here = addressOf(form, locale)
  const { problems, problem, done } = state
  const kept = { here, values, problems, problem, done }
  await keepInCookie({ name: COOKIE, path: localePath(locale) }, kept, {
    ...kept,
    values: {},
  })
  const mark = here.includes("?") ? "&" : "?"
  redirect(`${here}${mark}${ANSWERED}=1#answer`)
}

/** How a page's form was answered last, where no script could show it. */
export async function readAnswer<P extends string>(
  here: string,
  search: Record<string, string | string[] | undefined>,
  known: readonly P[]
): Promise<FormState<P> | null> {
  const kept =
    search[ANSWERED] === "1" ? await readKeptCookie(COOKIE, Kept) : null
  if (kept?.here !== here) {
    return null
  }
  const problem = known.find((code) => code === kept.problem) ?? null
  return { ...kept, problem, attempt: 0 }
}

/** The page that the form stands on, as it says itself; never another place. */
function addressOf(form: FormData, locale: Locale): string {
  const here = formText(form, "here", 3_000)
  const home = localePath(locale)
  return here.startsWith(`${home}/`) && !here.includes("//") ? here : home
}
