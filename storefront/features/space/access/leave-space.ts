"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { forgetToken } from "@/lib/session/actor-session"
import { sendVendor } from "../session/send-vendor"

/** Leaves the space on this device. */
export async function leaveSpace(form: FormData): Promise<void> {
  await forgetToken("cooperative_admin")
  redirect(localePath(formLocale(form), "/espace/sign-in?left=here"))
}

/** Ends every session of the person, on every device. */
export async function leaveEverywhere(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const sent = await sendVendor("/vendor/me/sign-out-everywhere", { locale })
  if (!sent.ok && sent.code !== "signed_out") {
    redirect(localePath(locale, "/espace/more?problem=unavailable"))
  }
  await forgetToken("cooperative_admin")
  redirect(localePath(locale, "/espace/sign-in?left=everywhere"))
}
