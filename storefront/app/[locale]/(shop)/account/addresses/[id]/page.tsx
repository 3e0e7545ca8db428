import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/features/account/account-frame"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { AddressEditor } from "@/features/account/address-editor"
import { requireCustomer } from "@/features/account/require-customer"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("addresses.editTitle"), robots: { index: false } }
}

export default async function EditAddressPage({
  params,
  searchParams,
}: PageProps<"/[locale]/account/addresses/[id]">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const customer = await requireCustomer(locale, "/account/addresses")
  const { id } = await params
  const address = customer.addresses.find((known) => known.id === id)
  if (!address) {
    notFound()
  }
  const here = localePath(locale, `/account/addresses/${address.id}`)
  const search = await searchParams
  return (
    <AccountFrame
      locale={locale}
      current="addresses"
      title={t("addresses.editTitle")}
    >
      <AddressEditor
        locale={locale}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        address={address}
        name={customer}
      />
    </AccountFrame>
  )
}
