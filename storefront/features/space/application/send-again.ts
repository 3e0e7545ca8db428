"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { refuseForm } from "../answers/kept-answers"
import type { SpaceFormState } from "../answers/space-form-state"
import { sendVendor } from "../session/send-vendor"

const LIMIT = 2_000

/** Sends a refused application again, corrected. */
export async function sendApplicationAgain(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const locale = formLocale(form)
  const products = formText(form, "products", LIMIT)
  if (!products) {
    const problems = { products: "required" as const }
    return refuseForm(previous, form, { products }, { problems })
  }
  const sent = await sendVendor("/vendor/application", {
    locale,
    body: { products },
  })
  if (!sent.ok) {
    return refuseForm(previous, form, { products }, { problem: sent.code })
  }
  redirect(localePath(locale, "/espace?said=application"))
}
