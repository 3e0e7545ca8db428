"use server"

import { z } from "zod"
import { isEmail } from "@/lib/address/address-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { splitLocale } from "@/lib/i18n/locales"
import { getMedusa, storeFetch } from "@/lib/medusa/client"
import { isRefused } from "@/lib/session/authenticate"
import { answer, type AccountState } from "./account-state"
import { readNewPassword } from "@/lib/forms/new-password"

/** Asks for a link to a new password; answers the same whoever asks. */
export async function requestPasswordReset(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const email = formText(form, "email", 254).toLowerCase()
  if (!isEmail(email)) {
    return answer(
      previous,
      { email },
      {
        problems: { email: email ? "email" : "required" },
      }
    )
  }
  try {
    // The route answers no JSON, which `storeFetch` would ask for.
    await getMedusa().client.fetch("/auth/customer/emailpass/reset-password", {
      method: "POST",
      body: { identifier: email, metadata: splitLocale(locale) },
      headers: { accept: "text/plain" },
    })
    return answer(previous, { email }, { done: true })
  } catch (error) {
    console.error(error)
    return answer(previous, { email }, { problem: "unavailable" })
  }
}

/** Sets the new password that the link's token allows, once. */
export async function setNewPassword(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const { password, problems } = readNewPassword(form)
  if (Object.keys(problems).length > 0) {
    return answer(previous, {}, { problems })
  }
  try {
    await storeFetch(z.unknown(), "/auth/customer/emailpass/update", {
      method: "POST",
      locale,
      token: formText(form, "token", 4000),
      body: { password },
    })
    return answer(previous, {}, { done: true })
  } catch (error) {
    if (isRefused(error)) {
      return answer(previous, {}, { problem: "link_expired" })
    }
    console.error(error)
    return answer(previous, {}, { problem: "unavailable" })
  }
}
