import type { PaperLanguage } from "../../types"
import type { InvoicedOrder } from "./invoiced-order"

type Address = NonNullable<InvoicedOrder["shipping_address"]>

const COUNTRY_LOCALES: Record<PaperLanguage, string> = {
  fr: "fr-FR",
  ar: "ar-MA",
  en: "en-GB",
}

/** The name of whoever lives there. */
export function toPersonName(address: Address | null | undefined): string {
  return joined([address?.first_name, address?.last_name])
}

/** An address below its name, the country in the paper's language. */
export function toAddressLines(
  address: Address | null | undefined,
  language: PaperLanguage
): string[] {
  const code = address?.country_code
  const countries = new Intl.DisplayNames([COUNTRY_LOCALES[language]], {
    type: "region",
  })
  return [
    [address?.address_1],
    [address?.address_2],
    [address?.postal_code, address?.city],
    [toProvince(address)],
    [code ? countries.of(code.toUpperCase()) : null],
  ]
    .map(joined)
    .filter(Boolean)
}

// A letter finds its way in Morocco by its town; the region is kept as a code.
const REGION_CODE = /^MA-\d\d$/i

function toProvince(address: Address | null | undefined): string | null {
  const province = address?.province
  return province && !REGION_CODE.test(province) ? province : null
}

function joined(parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ")
}
