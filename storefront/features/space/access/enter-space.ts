"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { saveToken } from "@/lib/session/actor-session"
import { authenticate } from "@/lib/session/authenticate"
import type { AccessProblem, AccessState } from "./access-state"

/** Signs somebody in for their cooperative. */
export async function enterSpace(
  previous: AccessState,
  form: FormData
): Promise<AccessState> {
  const locale = formLocale(form)
  const email = formText(form, "email", 254).toLowerCase()
  const typed = form.get("password")
  const password = typeof typed === "string" ? typed.slice(0, 200) : ""
  if (!isEmail(email) || !password) {
    return answerForm(
      previous,
      form,
      { email },
      {
        problems: {
          ...(isEmail(email) ? {} : { email: email ? "email" : "required" }),
          ...(password ? {} : { password: "required" }),
        },
      }
    )
  }
  const problem = await enter({ email, password }, locale)
  if (problem) {
    return answerForm(previous, form, { email }, { problem })
  }
  redirect(localePath(locale, "/espace"))
}

async function enter(
  credentials: { email: string; password: string },
  locale: Locale
): Promise<AccessProblem | null> {
  try {
    const answer = await authenticate("cooperative_admin", credentials, locale)
    if (!answer.ok) {
      return answer.code
    }
    await saveToken("cooperative_admin", answer.token)
    return null
  } catch (error) {
    console.error(error)
    return "unavailable"
  }
}
