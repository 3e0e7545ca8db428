"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { answerPath } from "../answers/answer-path"
import { sendVendor } from "../session/send-vendor"

/** Marks as read what the page showed. */
export async function markNewsRead(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const ids = form.getAll("id").filter((id) => typeof id === "string")
  const sent = await sendVendor("/vendor/notifications/read", {
    locale,
    body: ids.length ? { ids } : {},
  })
  redirect(answerPath(localePath(locale, "/espace/news"), sent, "read"))
}
