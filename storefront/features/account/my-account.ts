"use server"

import { FetchError } from "@medusajs/js-sdk"
import { redirect } from "next/navigation"
import { z } from "zod"
import { ADDRESS_FIELDS, readAddress } from "@/lib/address/address-form"
import { parsePhone } from "@/lib/address/phone"
import { validateAddress } from "@/lib/address/validate-address"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { mainCountry } from "@/lib/i18n/countries"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { getMarketRegion } from "@/lib/medusa/markets"
import { readToken } from "@/lib/session/actor-session"
import type { AccountProblem, AccountState } from "./account-state"

const ADDRESS_ID = /^cuaddr_[0-9A-Za-z]{1,40}$/

/** Saves name and phone. */
export async function saveProfile(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const values = {
    first_name: formText(form, "first_name", 120),
    last_name: formText(form, "last_name", 120),
    phone: formText(form, "phone", 40),
  }
  const phone = parsePhone(values.phone, mainCountry(marketOf(locale)))
  const problems: AccountState["problems"] = {
    ...(values.first_name ? {} : { first_name: "required" }),
    ...(values.last_name ? {} : { last_name: "required" }),
    ...(phone || !values.phone ? {} : { phone: "phone" }),
  }
  if (Object.keys(problems).length > 0) {
    return answerForm(previous, form, values, { problems })
  }
  const problem = await callMine(locale, "POST", "", { ...values, phone })
  return answerForm(
    previous,
    form,
    values,
    problem ? { problem } : { done: true }
  )
}

/** Saves a new or an edited address. */
export async function saveAddress(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const id = formText(form, "id", 60)
  const values = readAddress(form)
  const { countries } = await getMarketRegion(locale)
  const checked = validateAddress(values, countries)
  if (!checked.ok) {
    return answerForm(previous, form, values, { problems: checked.problems })
  }
  if (id && !ADDRESS_ID.test(id)) {
    return answerForm(previous, form, values, { problem: "gone" })
  }
  const stored = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, checked.address[field] || null])
  )
  const path = id ? `/addresses/${id}` : "/addresses"
  const problem = await callMine(locale, "POST", path, stored)
  if (problem) {
    return answerForm(previous, form, values, { problem })
  }
  redirect(localePath(locale, "/account/addresses"))
}

/** Deletes an address. */
export async function deleteAddress(form: FormData): Promise<void> {
  await changeAddress(form, (locale, id) =>
    callMine(locale, "DELETE", `/addresses/${id}`)
  )
}

/** Makes an address the one that a checkout starts from. */
export async function makeDefaultAddress(form: FormData): Promise<void> {
  await changeAddress(form, (locale, id) =>
    callMine(locale, "POST", `/addresses/${id}`, { is_default_shipping: true })
  )
}

async function changeAddress(
  form: FormData,
  change: (locale: Locale, id: string) => Promise<AccountProblem | null>
): Promise<void> {
  const locale = formLocale(form)
  const id = formText(form, "id", 60)
  const problem = ADDRESS_ID.test(id) ? await change(locale, id) : "gone"
  const path = localePath(locale, "/account/addresses")
  redirect(problem ? `${path}?problem=${problem}` : path)
}

/** One call about the signed-in person themselves. */
async function callMine(
  locale: Locale,
  method: "POST" | "DELETE",
  path: string,
  body?: Record<string, unknown>
): Promise<AccountProblem | null> {
  const token = await readToken("customer")
  if (!token) {
    return "signed_out"
  }
  try {
    await storeFetch(z.unknown(), `/store/customers/me${path}`, {
      method,
      locale,
      token,
      ...(body ? { body } : {}),
    })
    return null
  } catch (error) {
    if (error instanceof FetchError && error.status === 401) {
      return "signed_out"
    }
    if (error instanceof FetchError && error.status === 404) {
      return "gone"
    }
    console.error(error)
    return "unavailable"
  }
}
