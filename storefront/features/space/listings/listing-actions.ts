"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { sendVendor } from "../session/send-vendor"

/** Takes a listing out of the shop until it is resumed. */
export async function pauseListing(form: FormData): Promise<void> {
  await send(form, "/pause")
}

/** Brings a paused listing back into the shop. */
export async function resumeListing(form: FormData): Promise<void> {
  await send(form, "/resume")
}

/** Throws the open edit away; what shoppers see stays. */
export async function discardChange(form: FormData): Promise<void> {
  await send(form, "/change", "DELETE")
}

/** Deletes a listing that was never in the shop. */
export async function deleteListing(form: FormData): Promise<void> {
  await send(form, "", "DELETE")
}

/** Plain forms: they lead to a page that shows what became of them. */
async function send(
  form: FormData,
  action: "" | "/pause" | "/resume" | "/change",
  method: "POST" | "DELETE" = "POST"
): Promise<never> {
  const locale = formLocale(form)
  const id = encodeURIComponent(formText(form, "listing_id", 100))
  const sent = await sendVendor(`/vendor/listings/${id}${action}`, {
    locale,
    method,
  })
  const list = localePath(locale, "/espace/listings")
  if (!sent.ok) {
    redirect(`${list}/${id}?problem=${sent.code}`)
  }
  redirect(action === "" ? list : `${list}/${id}`)
}
