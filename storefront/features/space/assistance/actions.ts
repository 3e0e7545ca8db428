"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { answerPath } from "../answers/answer-path"
import { refuseForm } from "../answers/kept-answers"
import type { SpaceFormState } from "../answers/space-form-state"
import { sendVendor } from "../session/send-vendor"

const FIELDS = ["user_id", "scope", "days"] as const

/** Lets a coach act for the cooperative. */
export async function grantAssistance(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    user_id: formText(form, "user_id", 100),
    scope: formText(form, "scope"),
    days: formText(form, "days"),
  }
  const missing = FIELDS.filter((name) => !values[name])
  if (missing.length) {
    return refuseForm(previous, form, values, {
      problems: Object.fromEntries(missing.map((name) => [name, "choice"])),
    })
  }
  const sent = await sendVendor("/vendor/assistance", {
    locale: formLocale(form),
    body: { ...values, days: Number(values.days) },
  })
  if (!sent.ok) {
    return refuseForm(previous, form, values, { problem: sent.code })
  }
  redirect(answerPath(peoplePath(form), sent, "granted"))
}

/** Calls a coach off at once. */
export async function revokeAssistance(form: FormData): Promise<void> {
  const id = encodeURIComponent(formText(form, "id", 100))
  const sent = await sendVendor(`/vendor/assistance/${id}`, {
    method: "DELETE",
    locale: formLocale(form),
  })
  redirect(answerPath(peoplePath(form), sent, "calledOff"))
}

function peoplePath(form: FormData): string {
  return localePath(formLocale(form), "/espace/people")
}
