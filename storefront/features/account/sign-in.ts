"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { forgetCart } from "@/lib/cart/cart-cookie"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { forgetToken, saveToken } from "@/lib/session/actor-session"
import { authenticate } from "@/lib/session/authenticate"
import { safePath } from "@/lib/session/safe-path"
import { answer, type AccountState } from "./account-state"
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
    return answer(
      previous,
      { email },
      {
        problems: {
          ...(isEmail(email) ? {} : { email: email ? "email" : "required" }),
          ...(password ? {} : { password: "required" }),
        },
      }
    )
  }
  try {
    const token = await authenticate("customer", { email, password }, locale)
    if (!token) {
      return answer(previous, { email }, { problem: "wrong_credentials" })
    }
    await saveToken("customer", token)
    await adoptCart(token, locale)
  } catch (error) {
    console.error(error)
    return answer(previous, { email }, { problem: "unavailable" })
  }
  redirect(safePath(form.get("to"), locale, "/account"))
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
