const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * What somebody typed as a number, with a comma or a point, in Western or
 * Arabic digits; null when it is none. Negative numbers are none.
 */
export function typedNumber(typed: string): number | null {
  const plain = westernDigits(typed)
    .replace(/[\s\u200e\u200f]/g, "")
    .replace(/[,\u066b]/g, ".")
  return /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null
}

/** The same text with Western digits, as the shop writes them everywhere. */
export function westernDigits(typed: string): string {
  return typed.replace(ARABIC_DIGITS, (digit) =>
    String(digit.charCodeAt(0) & 0xf)
  )
}

/** A typed number that must be whole. */
export function typedCount(typed: string): number | null {
  const value = typedNumber(typed)
  return value !== null && Number.isInteger(value) ? value : null
}

/** A typed amount of money, in minor units. */
export function typedMinorUnits(typed: string): number | null {
  const value = typedNumber(typed)
  return value === null ? null : Math.round(value * 100)
}
