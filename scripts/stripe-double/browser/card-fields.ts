import { isLuhnValid } from "./luhn.ts"

/** The three things a card is made of. */
export type FieldName = "number" | "expiry" | "cvc"

/** Why a field cannot be used, in Stripe's words for it. */
export type FieldFault =
  | "incomplete_number"
  | "invalid_number"
  | "incomplete_expiry"
  | "invalid_expiry_year_past"
  | "incomplete_cvc"

const AMEX = /^3[47]/
const EASTERN_DIGITS = /[٠-٩۰-۹]/g

/** Writes what was typed as it stands on a card: groups of digits, or `MM / YY`. */
export function formatField(name: FieldName, typed: string): string {
  const digits = toDigits(typed)
  switch (name) {
    case "number":
      return groupNumber(digits.slice(0, AMEX.test(digits) ? 15 : 19))
    case "expiry":
      return formatExpiry(digits, typed)
    case "cvc":
      return digits.slice(0, 4)
  }
}

/** Says what is wrong with a field, null when nothing is. */
export function findFault(
  name: FieldName,
  value: string,
  now = new Date()
): FieldFault | null {
  const digits = toDigits(value)
  switch (name) {
    case "number":
      if (digits.length < (AMEX.test(digits) ? 15 : 16)) {
        return "incomplete_number"
      }
      return isLuhnValid(digits) ? null : "invalid_number"
    case "expiry": {
      const expiry = readExpiry(value)
      if (!expiry) {
        return "incomplete_expiry"
      }
      const end = new Date(expiry.year, expiry.month)
      return end > now ? null : "invalid_expiry_year_past"
    }
    case "cvc":
      return digits.length >= 3 ? null : "incomplete_cvc"
  }
}

/** Reads `MM / YY`; null while it is not whole. */
export function readExpiry(
  value: string
): { month: number; year: number } | null {
  const digits = toDigits(value)
  const month = Number(digits.slice(0, 2))
  return digits.length === 4 && month >= 1 && month <= 12
    ? { month, year: 2000 + Number(digits.slice(2)) }
    : null
}

/** Keeps the digits, whichever way they are written. */
export function toDigits(typed: string): string {
  return typed
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\D/g, "")
}

function groupNumber(digits: string): string {
  const groups = AMEX.test(digits)
    ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)]
    : (digits.match(/.{1,4}/g) ?? [])
  return groups.filter(Boolean).join(" ")
}

function formatExpiry(digits: string, typed: string): string {
  const whole = /^[2-9]/.test(digits) ? `0${digits}` : digits
  const [month, year] = [whole.slice(0, 2), whole.slice(2, 4)]
  if (year) {
    return `${month} / ${year}`
  }
  // The stroke stays away while the shopper is deleting it.
  return month.length === 2 && !/ \/?$/.test(typed) ? `${month} / ` : month
}
