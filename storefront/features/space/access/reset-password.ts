"use server"

import { isEmail } from "@/lib/address/address-form"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { readNewPassword } from "@/lib/forms/new-password"
import { requestPassword } from "@/lib/session/request-password"
import { setPassword } from "@/lib/session/set-password"
import type { AccessState } from "./access-state"

/** Asks for a link to a new password; answers the same whoever asks. */
export async function requestSpacePassword(
  previous: AccessState,
  form: FormData
): Promise<AccessState> {
  const email = formText(form, "email", 254).toLowerCase()
  if (!isEmail(email)) {
    const problem = email ? "email" : "required"
    return answerForm(
      previous,
      form,
      { email },
      { problems: { email: problem } }
    )
  }
  const asked = await requestPassword(
    "cooperative_admin",
    email,
    formLocale(form)
  )
  return answerForm(
    previous,
    form,
    { email },
    asked === "sent" ? { done: true } : { problem: asked }
  )
}

/** Sets the new password that the link's token allows, once. */
export async function setSpacePassword(
  previous: AccessState,
  form: FormData
): Promise<AccessState> {
  const { password, problems } = readNewPassword(form)
  if (Object.keys(problems).length > 0) {
    return answerForm(previous, form, {}, { problems })
  }
  const token = formText(form, "token", 4000)
  const locale = formLocale(form)
  const set = await setPassword(
    "cooperative_admin",
    { token, password },
    locale
  )
  return answerForm(
    previous,
    form,
    {},
    set === "set" ? { done: true } : { problem: set }
  )
}
