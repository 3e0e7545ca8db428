"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { isEmail } from "@/lib/address/address-form"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { saveToken } from "@/lib/session/actor-session"
import { authenticate, isRefused } from "@/lib/session/authenticate"
import { safePath } from "@/lib/session/safe-path"
import type { AccountProblem, AccountState } from "./account-state"
import { adoptCart } from "./adopt-cart"
import { readNewPassword } from "@/lib/forms/new-password"

type Person = {
  email: string
  first_name: string
  last_name: string
  password: string
}

/**
 * Opens an account and signs its owner in. An address that has one already is
 * refused in the same words as any other refusal. Orders placed before without
 * an account stay apart: knowing an address is no proof of owning it.
 */
export async function register(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const values = {
    email: formText(form, "email", 254).toLowerCase(),
    first_name: formText(form, "first_name", 120),
    last_name: formText(form, "last_name", 120),
  }
  const { password, problems } = readNewPassword(form)
  const all = { ...missing(values), ...problems }
  if (Object.keys(all).length > 0) {
    return answerForm(previous, form, values, { problems: all })
  }
  const problem = await enter({ ...values, password }, locale)
  if (problem) {
    return answerForm(previous, form, values, { problem })
  }
  redirect(safePath(form.get("to"), locale, "/account"))
}

async function enter(
  person: Person,
  locale: Locale
): Promise<AccountProblem | null> {
  try {
    const token = await openAccount(person, locale)
    if (!token) {
      return "not_created"
    }
    await saveToken("customer", token)
    await adoptCart(token, locale)
    return null
  } catch (error) {
    console.error(error)
    return "unavailable"
  }
}

async function openAccount(
  { email, password, first_name, last_name }: Person,
  locale: Locale
): Promise<string | null> {
  try {
    const { token } = await storeFetch(
      z.object({ token: z.string() }),
      "/auth/customer/emailpass/register",
      { method: "POST", locale, body: { email, password } }
    )
    await storeFetch(z.unknown(), "/store/customers", {
      method: "POST",
      locale,
      token,
      body: {
        email,
        first_name,
        last_name,
        metadata: { language: languageOf(locale) },
      },
    })
  } catch (error) {
    if (isRefused(error)) {
      return null
    }
    throw error
  }
  const known = await authenticate("customer", { email, password }, locale)
  return known.ok ? known.token : null
}

function missing({
  email,
  first_name,
  last_name,
}: Omit<Person, "password">): AccountState["problems"] {
  return {
    ...(isEmail(email) ? {} : { email: email ? "email" : "required" }),
    ...(first_name ? {} : { first_name: "required" }),
    ...(last_name ? {} : { last_name: "required" }),
  }
}
