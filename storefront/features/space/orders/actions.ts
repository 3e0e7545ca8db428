"use server"

import { redirect } from "next/navigation"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { safePath } from "@/lib/session/safe-path"
import { answerPath } from "../answers/answer-path"
import { sendVendor } from "../session/send-vendor"
import { toReasonSentence } from "./refusal-reasons"

const REASON_LIMIT = 300

/** Says that the cooperative will prepare the order. */
export async function acceptOrder(form: FormData): Promise<void> {
  await moveOrder(form, "accept", "accepted")
}

/** Says that the order is prepared, and its parcel can leave for the hub. */
export async function markOrderReady(form: FormData): Promise<void> {
  await moveOrder(form, "ready", "ready")
}

/** Refuses the order with a chosen or typed reason. */
export async function refuseOrder(form: FormData): Promise<void> {
  const reason = toReasonSentence(
    formText(form, "reason"),
    formText(form, "words", REASON_LIMIT)
  )
  if (!reason) {
    redirect(`${orderPath(form)}?missing=reason`)
  }
  await moveOrder(form, "refuse", "refused", { reason })
}

async function moveOrder(
  form: FormData,
  verb: "accept" | "ready" | "refuse",
  said: string,
  body: object = {}
): Promise<never> {
  const id = encodeURIComponent(formText(form, "id"))
  const sent = await sendVendor(`/vendor/cooperative-orders/${id}/${verb}`, {
    locale: formLocale(form),
    body,
  })
  const back = safePath(form.get("from"), formLocale(form), "/espace/orders")
  redirect(answerPath(back, sent, said))
}

function orderPath(form: FormData): string {
  const id = encodeURIComponent(formText(form, "id"))
  return localePath(formLocale(form), `/espace/orders/${id}`)
}
