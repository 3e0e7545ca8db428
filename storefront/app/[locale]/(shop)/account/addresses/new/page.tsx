import type { Metadata } from "next"
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
  return { title: t("addresses.newTitle"), robots: { index: false } }
}

export default async function NewAddressPage({
  searchParams,
}: PageProps<"/[locale]/account/addresses/new">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const customer = await requireCustomer(locale, "/account/addresses/new")
  const here = localePath(locale, "/account/addresses/new")
  const search = await searchParams
  return (
    <AccountFrame
      locale={locale}
      current="addresses"
      title={t("addresses.newTitle")}
    >
      <AddressEditor
        locale={locale}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        address={null}
        name={customer}
      />
    </AccountFrame>
  )
}
