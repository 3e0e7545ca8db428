import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { AddressesList } from "@/features/account/addresses-list"
import { requireCustomer } from "@/features/account/require-customer"
import { LinkButton } from "@/components/ui/link"
import { Notice } from "@/components/ui/notice"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { getMarketRegion } from "@/lib/medusa/markets"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("addresses.title"), robots: { index: false } }
}

export default async function AddressesPage({
  searchParams,
}: PageProps<"/[locale]/account/addresses">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const customer = await requireCustomer(locale, "/account/addresses")
  const { countries } = await getMarketRegion(locale)
  const query = await searchParams
  const problem = ACCOUNT_PROBLEMS.find((code) => code === query["problem"])
  return (
    <AccountFrame
      locale={locale}
      current="addresses"
      title={t("addresses.title")}
    >
      {problem && (
        <Notice
          tone="error"
          title={t(`problems.${problem}`)}
          className="mb-6"
        />
      )}
      {customer.addresses.length > 0 ? (
        <AddressesList
          addresses={customer.addresses}
          countries={countries}
          locale={locale}
        />
      ) : (
        <p>{t("addresses.empty")}</p>
      )}
      <LinkButton
        href={localePath(locale, "/account/addresses/new")}
        className="mt-6"
      >
        {t("addresses.add")}
      </LinkButton>
    </AccountFrame>
  )
}
