"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { readNewPassword } from "@/lib/forms/new-password"
import { localePath } from "@/lib/i18n/locale-path"
import { storeFetch } from "@/lib/medusa/client"
import { saveToken } from "@/lib/session/actor-session"
import { authenticate, isRefused } from "@/lib/session/authenticate"
import { answerAccess, type AccessState } from "./access-state"
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
    return answerAccess(previous, values, { problems: all })
  }
  const link = formText(form, "token", 500)
  try {
    const invitation = await getInvitation(link, locale)
    if (!invitation) {
      return answerAccess(previous, values, { problem: "invitation_over" })
    }
    await storeFetch(z.unknown(), `${invitationPath(link)}/accept`, {
      method: "POST",
      locale,
      body: { ...values, password },
    })
    const { email } = invitation
    const credentials = { email, password }
    const token = await authenticate("cooperative_admin", credentials, locale)
    if (token) {
      await saveToken("cooperative_admin", token)
    }
  } catch (error) {
    if (isRefused(error)) {
      return answerAccess(previous, values, { problem: "has_account" })
    }
    console.error(error)
    return answerAccess(previous, values, { problem: "unavailable" })
  }
  redirect(localePath(locale, "/espace"))
}
