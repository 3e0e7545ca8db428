import "server-only"
import parsePhoneNumber, { type CountryCode } from "libphonenumber-js/max"
import { isSupportedCountry } from "libphonenumber-js/max"

/**
 * A phone as E.164, or null when no such number can exist. A number without
 * `+` is read as one of the address's country; `00` and Arabic digits are too.
 */
export function parsePhone(text: string, country: string): string | null {
  const code = country.toUpperCase()
  const number = parsePhoneNumber(text.replace(/^\s*00/, "+"), {
    ...(isCountry(code) ? { defaultCountry: code } : {}),
    extract: false,
  })
  return number?.isValid() ? number.number : null
}

/** An E.164 phone as people read it: `+212 6 12 34 56 78`. */
export function formatPhone(e164: string): string {
  return parsePhoneNumber(e164)?.formatInternational() ?? e164
}

function isCountry(code: string): code is CountryCode {
  return isSupportedCountry(code)
}
