import { addressWords } from "@/components/address/address-words"
import { ADDRESS_FIELDS, readAddress } from "@/lib/address/address-form"
import { getAddressOptions } from "@/lib/address/address-options"
import { isPostalCodeOptional } from "@/lib/address/postal-code"
import { mainCountry } from "@/lib/i18n/countries"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CustomerAddress } from "@/lib/session/get-customer"
import type { AccountState } from "./account-state"
import { AddressForm } from "./address-form"
import { answerWords } from "./answer-words"

/** The form of one address, with what this market's addresses choose from. */
export async function AddressEditor({
  locale,
  here,
  kept,
  address,
  name,
}: {
  locale: Locale
  /** The page's own address, to come back to without scripts. */
  here: string
  /** How the form was answered last, where no script could show it. */
  kept: AccountState | null
  /** Null for a new one. */
  address: CustomerAddress | null
  /** What a new address starts from. */
  name: { first_name: string; last_name: string; phone: string }
}) {
  const t = getTranslator(locale, "account")
  const common = getTranslator(locale, "common")
  const market = marketOf(locale)
  const { countries, provinces, towns } = await getAddressOptions(locale)
  const initial = valuesOf(
    address ?? { ...name, country_code: mainCountry(market) }
  )
  return (
    <>
      <p className="-mt-3 mb-6 max-w-text text-reed">
        {t("addresses.market", { market: common(`marketsIn.${market}`) })}
      </p>
      <AddressForm
        locale={locale}
        here={here}
        kept={kept}
        id={address?.id ?? ""}
        initial={initial}
        countries={countries}
        provinces={provinces}
        towns={towns}
        postalCodeOptional={isPostalCodeOptional(initial.country_code)}
        addressWords={addressWords(locale)}
        words={answerWords(locale)}
        submit={t("addresses.submit")}
        busy={t("addresses.busy")}
      />
    </>
  )
}

function valuesOf(known: Partial<CustomerAddress>) {
  const form = new FormData()
  for (const field of ADDRESS_FIELDS) {
    form.set(field, known[field] ?? "")
  }
  return readAddress(form)
}
