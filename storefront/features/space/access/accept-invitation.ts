"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { readNewPassword } from "@/lib/forms/new-password"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { saveToken } from "@/lib/session/actor-session"
import { authenticate, isRefused } from "@/lib/session/authenticate"
import type { AccessProblem, AccessState } from "./access-state"
import { getInvitation, invitationPath } from "./get-invitation"

/** Joins the cooperative that invited, and enters its space. */
export async function acceptInvitation(
  previous: AccessState,
  form: FormData
): Promise<AccessState> {
  const locale = formLocale(form)
  const values = {
    first_name: formText(form, "first_name", 100),
    last_name: formText(form, "last_name", 100),
  }
  const { password, problems } = readNewPassword(form)
  const all: AccessState["problems"] = {
    ...(values.first_name ? {} : { first_name: "required" }),
    ...(values.last_name ? {} : { last_name: "required" }),
    ...problems,
  }
  if (Object.keys(all).length > 0) {
    return answerForm(previous, form, values, { problems: all })
  }
  const link = formText(form, "token", 500)
  const problem = await join(link, { ...values, password }, locale)
  if (problem) {
    return answerForm(previous, form, values, { problem })
  }
  redirect(localePath(locale, "/espace"))
}

type Person = { first_name: string; last_name: string; password: string }

async function join(
  link: string,
  person: Person,
  locale: Locale
): Promise<AccessProblem | null> {
  try {
    const invitation = await getInvitation(link, locale)
    if (!invitation) {
      return "invitation_over"
    }
    await storeFetch(z.unknown(), `${invitationPath(link)}/accept`, {
      method: "POST",
      locale,
      body: person,
    })
    const { email } = invitation
    const { password } = person
    const answer = await authenticate(
      "cooperative_admin",
      { email, password },
      locale
    )
    if (answer.ok) {
      await saveToken("cooperative_admin", answer.token)
    }
    return null
  } catch (error) {
    if (isRefused(error)) {
      return "has_account"
    }
    console.error(error)
    return "unavailable"
  }
}
