"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import type { FormState } from "@/lib/forms/form-state"
import { localePath } from "@/lib/i18n/locale-path"
import { forgetToken, saveToken } from "@/lib/session/actor-session"
import { authenticate } from "@/lib/session/authenticate"

export type SpaceState = FormState<"wrong_credentials" | "unavailable">

/** Signs somebody in for their cooperative. */
export async function enterSpace(
  previous: SpaceState,
  form: FormData
): Promise<SpaceState> {
  const locale = formLocale(form)
  const email = formText(form, "email", 254).toLowerCase()
  const typed = form.get("password")
  const password = typeof typed === "string" ? typed.slice(0, 200) : ""
  const next = {
    values: { email },
    problems: {},
    problem: null,
    done: false,
    attempt: previous.attempt + 1,
  }
  if (!isEmail(email) || !password) {
    return {
      ...next,
      problems: {
        ...(isEmail(email) ? {} : { email: email ? "email" : "required" }),
        ...(password ? {} : { password: "required" }),
      },
    }
  }
  try {
    const token = await authenticate(
      "cooperative_admin",
      { email, password },
      locale
    )
    if (!token) {
      return { ...next, problem: "wrong_credentials" }
    }
    await saveToken("cooperative_admin", token)
  } catch (error) {
    console.error(error)
    return { ...next, problem: "unavailable" }
  }
  redirect(localePath(locale, "/espace"))
}

/** Leaves the space on this device. */
export async function leaveSpace(form: FormData): Promise<void> {
  await forgetToken("cooperative_admin")
  redirect(localePath(formLocale(form), "/espace"))
}
