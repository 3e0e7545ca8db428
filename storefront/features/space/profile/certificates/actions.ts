"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { answerPath } from "../../answers/answer-path"
import { refuseForm } from "../../answers/kept-answers"
import type { SpaceFormState } from "../../answers/space-form-state"
import { sendVendor } from "../../session/send-vendor"

const NAME_LIMIT = 200
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Adds a certificate, which staff then verify. */
export async function addCertificate(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    type: formText(form, "type"),
    number: formText(form, "number", NAME_LIMIT),
    issuer: formText(form, "issuer", NAME_LIMIT),
    valid_from: formText(form, "valid_from", 10),
    valid_until: formText(form, "valid_until", 10),
  }
  const problems = findProblems(values)
  if (Object.keys(problems).length) {
    return refuseForm(previous, form, values, { problems })
  }
  const sent = await sendVendor("/vendor/certificates", {
    locale: formLocale(form),
    body: {
      ...values,
      valid_from: values.valid_from || null,
      valid_until: values.valid_until || null,
    },
  })
  if (!sent.ok) {
    return refuseForm(previous, form, values, { problem: sent.code })
  }
  redirect(answerPath(certificatesPath(form), sent, "added"))
}

/** Takes a certificate away. */
export async function removeCertificate(form: FormData): Promise<void> {
  const id = encodeURIComponent(formText(form, "id"))
  const sent = await sendVendor(`/vendor/certificates/${id}`, {
    method: "DELETE",
    locale: formLocale(form),
  })
  redirect(answerPath(certificatesPath(form), sent, "removed"))
}

function findProblems(
  values: Record<string, string>
): SpaceFormState["problems"] {
  const { valid_from = "", valid_until = "" } = values
  const missing = ["type", "number", "issuer"].filter((name) => !values[name])
  const broken = ["valid_from", "valid_until"].filter(
    (name) => values[name] && !DATE.test(values[name])
  )
  const backwards = valid_from && valid_until && valid_until < valid_from
  return {
    ...Object.fromEntries(missing.map((name) => [name, "required" as const])),
    ...(missing.includes("type") ? { type: "choice" } : {}),
    ...Object.fromEntries(broken.map((name) => [name, "date" as const])),
    ...(backwards ? { valid_until: "dates_order" } : {}),
  }
}

function certificatesPath(form: FormData): string {
  return localePath(formLocale(form), "/espace/profile/certificates")
}
