import "server-only"
import { redirect } from "next/navigation"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getCustomer, type Customer } from "@/lib/session/get-customer"

/** The signed-in person; a visitor is led to the sign-in page and back. */
export async function requireCustomer(
  locale: Locale,
  path: string
): Promise<Customer> {
  const customer = await getCustomer(locale)
  if (!customer) {
    const signIn = localePath(locale, "/account/sign-in")
    redirect(`${signIn}?to=${localePath(locale, path)}`)
  }
  return customer
}
