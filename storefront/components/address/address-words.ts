import { marketOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { AddressWords } from "./address-fields"

/** The words of an address form in the page's market and language. */
export function addressWords(locale: Locale): AddressWords {
  const t = getTranslator(locale, "account")
  const market = marketOf(locale)
  return {
    first_name: t("address.first_name"),
    last_name: t("address.last_name"),
    company: t("address.company"),
    address_1: t("address.address_1"),
    address_2: t("address.address_2"),
    postal_code: t("address.postal_code"),
    city: t("address.city"),
    province: t(market === "us" ? "address.state" : "address.region"),
    country_code: t("address.country_code"),
    phone: t("address.phone"),
    optional: t("address.optional"),
    choose: t("address.choose"),
    phone_hint: t(`address.phoneHint.${market}`),
    address_hint: t(`address.streetHint.${market}`),
  }
}
