"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { saveToken } from "@/lib/session/actor-session"
import { authenticate } from "@/lib/session/authenticate"
import { answerAccess, type AccessState } from "./access-state"

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
    return answerAccess(
      previous,
      { email },
      {
        problems: {
          ...(isEmail(email) ? {} : { email: email ? "email" : "required" }),
          ...(password ? {} : { password: "required" }),
        },
      }
    )
  }
  try {
    const token = await authenticate(
      "cooperative_admin",
      { email, password },
      locale
    )
    if (!token) {
      return answerAccess(previous, { email }, { problem: "wrong_credentials" })
    }
    await saveToken("cooperative_admin", token)
  } catch (error) {
    console.error(error)
    return answerAccess(previous, { email }, { problem: "unavailable" })
  }
  redirect(localePath(locale, "/espace"))
}
