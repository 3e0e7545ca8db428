import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { AddressEditor } from "@/features/account/address-editor"
import { requireCustomer } from "@/features/account/require-customer"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("addresses.newTitle"), robots: { index: false } }
}

export default async function NewAddressPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const customer = await requireCustomer(locale, "/account/addresses/new")
  return (
    <AccountFrame
      locale={locale}
      current="addresses"
      title={t("addresses.newTitle")}
    >
      <AddressEditor locale={locale} address={null} name={customer} />
    </AccountFrame>
  )
}
