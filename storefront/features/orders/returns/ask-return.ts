"use server"

import { redirect } from "next/navigation"
import { FetchError } from "@medusajs/js-sdk"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { readToken } from "@/lib/session/actor-session"
import { requestReturn, type OrderKey } from "./after-sale"
import { QUANTITY_FIELD, type ReturnOutcome } from "./return-outcomes"

const QUANTITY = /^[1-9]\d{0,3}$/

/**
 * Asks to send back what was chosen, then shows the order's page anew, with how
 * it went in its address: the form needs no script.
 */
export async function askReturn(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const secret = formText(form, "secret")
  const id = formText(form, "order_id")
  const page = secret ? `/orders/track/${secret}` : `/account/orders/${id}`
  const key: OrderKey = secret
    ? { secret }
    : { id, token: (await readToken("customer")) ?? undefined }
  const outcome = await ask(key, form)
  redirect(localePath(locale, `${page}?return=${outcome}#returns`))
}

async function ask(key: OrderKey, form: FormData): Promise<ReturnOutcome> {
  const lines = [...form.entries()].flatMap(([name, value]) =>
    name.startsWith(QUANTITY_FIELD) &&
    typeof value === "string" &&
    QUANTITY.test(value)
      ? [
          {
            line_item_id: name.slice(QUANTITY_FIELD.length),
            quantity: Number(value),
          },
        ]
      : []
  )
  const reason = formText(form, "reason")
  const kind = formText(form, "wish") === "exchange" ? "exchange" : "return"
  if (!lines.length) {
    return "nothing"
  }
  if (!reason) {
    return "no_reason"
  }
  try {
    await requestReturn(key, { lines, reason, kind }, formLocale(form))
    return "asked"
  } catch (error) {
    if (error instanceof FetchError && error.status === 400) {
      return "refused"
    }
    console.error(error)
    return "unavailable"
  }
}
