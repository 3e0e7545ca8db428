"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { forgetCart } from "@/lib/cart/cart-cookie"
import { answerForm } from "@/lib/forms/answer-form"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { forgetToken, saveToken } from "@/lib/session/actor-session"
import { authenticate } from "@/lib/session/authenticate"
import { safePath } from "@/lib/session/safe-path"
import type { AccountProblem, AccountState } from "./account-state"
import { adoptCart } from "./adopt-cart"

/** Signs a person in, with the cart of this browser. */
export async function signIn(
  previous: AccountState,
  form: FormData
): Promise<AccountState> {
  const locale = formLocale(form)
  const email = formText(form, "email", 254).toLowerCase()
  const password = rawPassword(form)
  if (!isEmail(email) || !password) {
    return answerForm(
      previous,
      form,
      { email },
      {
        problems: {
          ...(isEmail(email) ? {} : { email: email ? "email" : "required" }),
          ...(password ? {} : { password: "required" }),
        },
      }
    )
  }
  const problem = await enter({ email, password }, locale)
  if (problem) {
    return answerForm(previous, form, { email }, { problem })
  }
  redirect(safePath(form.get("to"), locale, "/account"))
}

async function enter(
  credentials: { email: string; password: string },
  locale: Locale
): Promise<AccountProblem | null> {
  try {
    const known = await authenticate("customer", credentials, locale)
    if (!known.ok) {
      return known.code
    }
    await saveToken("customer", known.token)
    await adoptCart(known.token, locale)
    return null
  } catch (error) {
    console.error(error)
    return "unavailable"
  }
}

/**
 * Signs the person out. The cart goes too: it holds their name and address,
 * and the next person at this screen may be somebody else.
 */
export async function signOut(form: FormData): Promise<void> {
  const locale = formLocale(form)
  await forgetToken("customer")
  await forgetCart()
  redirect(localePath(locale))
}

/** A password as it was typed: spaces are part of it. */
function rawPassword(form: FormData): string {
  const value = form.get("password")
  return typeof value === "string" ? value.slice(0, 200) : ""
}
