"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { answerPath } from "../answers/answer-path"
import { refuseForm } from "../answers/kept-answers"
import type { SpaceFormState } from "../answers/space-form-state"
import { sendVendor } from "../session/send-vendor"

/** Asks somebody to join, by e-mail. */
export async function invitePerson(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    email: formText(form, "email", 254).toLowerCase(),
    role: formText(form, "role"),
    language: formText(form, "language"),
  }
  if (!isEmail(values.email)) {
    const problem = values.email ? "email" : "required"
    return refuseForm(previous, form, values, { problems: { email: problem } })
  }
  const locale = formLocale(form)
  const sent = await sendVendor("/vendor/invitations", { locale, body: values })
  if (!sent.ok) {
    return refuseForm(previous, form, values, { problem: sent.code })
  }
  redirect(answerPath(peoplePath(form), sent, "invited"))
}

/** Takes an invitation back before it was followed. */
export async function revokeInvitation(form: FormData): Promise<void> {
  const sent = await sendVendor(`/vendor/invitations/${idOf(form)}`, {
    method: "DELETE",
    locale: formLocale(form),
  })
  redirect(answerPath(peoplePath(form), sent, "revoked"))
}

/** Gives a person another role. */
export async function changeRole(form: FormData): Promise<void> {
  const sent = await sendVendor(`/vendor/admins/${idOf(form)}`, {
    locale: formLocale(form),
    body: { role: formText(form, "role") },
  })
  redirect(answerPath(peoplePath(form), sent, "changed"))
}

/** Takes a person out of the space. */
export async function removePerson(form: FormData): Promise<void> {
  const sent = await sendVendor(`/vendor/admins/${idOf(form)}`, {
    method: "DELETE",
    locale: formLocale(form),
  })
  redirect(answerPath(peoplePath(form), sent, "removed"))
}

/** Saves how the person is called and which language they read. */
export async function saveMyAccount(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    first_name: formText(form, "first_name", 100),
    last_name: formText(form, "last_name", 100),
    language: formText(form, "language"),
  }
  const missing = (["first_name", "last_name"] as const).filter(
    (name) => !values[name]
  )
  if (missing.length) {
    return refuseForm(previous, form, values, {
      problems: Object.fromEntries(
        missing.map((name) => [name, "required" as const])
      ),
    })
  }
  const locale = formLocale(form)
  const sent = await sendVendor("/vendor/me", { locale, body: values })
  if (!sent.ok) {
    return refuseForm(previous, form, values, { problem: sent.code })
  }
  redirect(answerPath(peoplePath(form), sent, "saved"))
}

function idOf(form: FormData): string {
  return encodeURIComponent(formText(form, "id"))
}

function peoplePath(form: FormData): string {
  return localePath(formLocale(form), "/espace/people")
}
