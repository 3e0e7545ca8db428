"use server"

import { z } from "zod"
import { isEmail } from "@/lib/address/address-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { readNewPassword } from "@/lib/forms/new-password"
import { splitLocale } from "@/lib/i18n/locales"
import { getMedusa, storeFetch } from "@/lib/medusa/client"
import { isRefused } from "@/lib/session/authenticate"
import { answerAccess, type AccessState } from "./access-state"

const DOOR = "/auth/cooperative_admin/emailpass"

/** Asks for a link to a new password; answers the same whoever asks. */
export async function requestSpacePassword(
  previous: AccessState,
  form: FormData
): Promise<AccessState> {
  const email = formText(form, "email", 254).toLowerCase()
  if (!isEmail(email)) {
    const problem = email ? "email" : "required"
    return answerAccess(previous, { email }, { problems: { email: problem } })
  }
  try {
    // The route answers no JSON, which `storeFetch` would ask for.
    await getMedusa().client.fetch(`${DOOR}/reset-password`, {
      method: "POST",
      body: { identifier: email, metadata: splitLocale(formLocale(form)) },
      headers: { accept: "text/plain" },
    })
    return answerAccess(previous, { email }, { done: true })
  } catch (error) {
    console.error(error)
    return answerAccess(previous, { email }, { problem: "unavailable" })
  }
}

/** Sets the new password that the link's token allows, once. */
export async function setSpacePassword(
  previous: AccessState,
  form: FormData
): Promise<AccessState> {
  const { password, problems } = readNewPassword(form)
  if (Object.keys(problems).length > 0) {
    return answerAccess(previous, {}, { problems })
  }
  try {
    await storeFetch(z.unknown(), `${DOOR}/update`, {
      method: "POST",
      locale: formLocale(form),
      token: formText(form, "token", 4000),
      body: { password },
    })
    return answerAccess(previous, {}, { done: true })
  } catch (error) {
    if (isRefused(error)) {
      return answerAccess(previous, {}, { problem: "link_expired" })
    }
    console.error(error)
    return answerAccess(previous, {}, { problem: "unavailable" })
  }
}
