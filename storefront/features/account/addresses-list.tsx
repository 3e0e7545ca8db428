import { Badge } from "@/components/ui/badge"
import { Link } from "@/components/ui/link"
import { SubmitButton } from "@/components/ui/submit-button"
import { countryName, provinceName } from "@/lib/address/address-options"
import { formatPhone } from "@/lib/address/phone"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CustomerAddress } from "@/lib/session/get-customer"
import { deleteAddress, makeDefaultAddress } from "./my-account"

/** The saved addresses, each with what can be done with it. */
export function AddressesList({
  addresses,
  countries,
  locale,
}: {
  addresses: CustomerAddress[]
  /** Where this market delivers; other addresses cannot be edited here. */
  countries: string[]
  locale: Locale
}) {
  const t = getTranslator(locale, "account")
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {addresses.map((address) => {
        const who = {
          name: `${address.first_name} ${address.last_name}`,
          city: address.city,
        }
        return (
          <li key={address.id} className="flex flex-col border p-4">
            <AddressLines address={address} locale={locale} />
            {!countries.includes(address.country_code) && (
              <p className="mt-2 text-sm text-reed">
                {t("addresses.elsewhere")}
              </p>
            )}
            <div className="mt-auto flex flex-wrap items-center gap-x-5 pt-3 text-sm">
              {countries.includes(address.country_code) && (
                <Link
                  href={localePath(locale, `/account/addresses/${address.id}`)}
                  aria-label={t("addresses.editOf", who)}
                  className="text-link inline-flex min-h-11 items-center"
                >
                  {t("addresses.edit")}
                </Link>
              )}
              <form action={deleteAddress}>
                <Hidden locale={locale} id={address.id} />
                <SubmitButton
                  tone="plain"
                  className="text-sm"
                  aria-label={t("addresses.removeOf", who)}
                >
                  {t("addresses.remove")}
                </SubmitButton>
              </form>
              {address.isDefault ? (
                <Badge>{t("addresses.default")}</Badge>
              ) : (
                <form action={makeDefaultAddress}>
                  <Hidden locale={locale} id={address.id} />
                  <SubmitButton
                    tone="plain"
                    className="text-sm"
                    aria-label={t("addresses.makeDefaultOf", who)}
                  >
                    {t("addresses.makeDefault")}
                  </SubmitButton>
                </form>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** An address as it is written on a parcel. */
export function AddressLines({
  address,
  locale,
}: {
  address: CustomerAddress
  locale: Locale
}) {
  const lines = [
    `${address.first_name} ${address.last_name}`,
    address.company,
    address.address_1,
    address.address_2,
    `${address.postal_code} ${address.city}`.trim(),
    address.province && provinceName(address.province, locale),
    address.country_code && countryName(address.country_code, locale),
  ].filter(Boolean)
  return (
    <address className="not-italic">
      {lines.map((line, index) => (
        <span
          key={line}
          className={index === 0 ? "block font-semibold" : "block"}
        >
          <bdi>{line}</bdi>
        </span>
      ))}
      {address.phone && <bdi dir="ltr">{formatPhone(address.phone)}</bdi>}
    </address>
  )
}

function Hidden({ locale, id }: { locale: string; id: string }) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
    </>
  )
}
