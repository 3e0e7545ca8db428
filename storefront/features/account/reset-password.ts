"use server"

import { isEmail } from "@/lib/address/address-form"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { requestPassword } from "@/lib/session/request-password"
import { setPassword } from "@/lib/session/set-password"
import type { AccountState } from "./account-state"
import { readNewPassword } from "@/lib/forms/new-password"

/** Asks for a link to a new password; answers the same whoever asks. */
export async function requestPasswordReset(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const email = formText(form, "email", 254).toLowerCase()
  if (!isEmail(email)) {
    return answerForm(
      previous,
      form,
      { email },
      {
        problems: { email: email ? "email" : "required" },
      }
    )
  }
  const asked = await requestPassword("customer", email, locale)
  return answerForm(
    previous,
    form,
    { email },
    asked === "sent" ? { done: true } : { problem: asked }
  )
}

/** Sets the new password that the link's token allows, once. */
export async function setNewPassword(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const { password, problems } = readNewPassword(form)
  if (Object.keys(problems).length > 0) {
    return answerForm(previous, form, {}, { problems })
  }
  const token = formText(form, "token", 4000)
  const locale = formLocale(form)
  const set = await setPassword("customer", { token, password }, locale)
  return answerForm(
    previous,
    form,
    {},
    set === "set" ? { done: true } : { problem: set }
  )
}
