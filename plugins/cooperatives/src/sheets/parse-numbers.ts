const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * A decimal number as people type it: with a comma or a point, spaces between
 * thousands, Western or Arabic digits. Null when it is not one.
 */
function parseDecimal(cell: string): { digits: string; scale: number } | null {
  const text = cell
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/[٫,]/g, ".")
  const [, whole, fraction = ""] =
    /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? []
  return whole === undefined
    ? null
    : { digits: whole + fraction, scale: fraction.length }
}

/**
 * A decimal times ten to the power given, as an exact integer; null when it is
 * no number or has more decimals than that.
 */
export function parseScaled(cell: string, power: number): number | null {
  const parsed = parseDecimal(cell)
  if (!parsed) {
    return null
  }
  const { digits, scale } = parsed
  const surplus = digits.slice(digits.length - Math.max(0, scale - power))
  if (scale > power && /[^0]/.test(surplus)) {
    return null
  }
  const kept =
    scale > power ? digits.slice(0, digits.length - surplus.length) : digits
  return Number(kept + "0".repeat(Math.max(0, power - scale)))
}

/** A whole number of zero or more; null when it is not one. */
export function parseCount(cell: string): number | null {
  return parseScaled(cell, 0)
}

/** Months from 1 to 12, as `9, 10` or `9-11`; null when one is not a month. */
export function parseMonths(cell: string): number[] | null {
  const months = cell.split(/[,،;]/).flatMap((part) => {
    const [first, last = first] = part.split(/[-–]/).map(parseCount)
    if (!first || !last || first > 12 || last > 12) {
      return [Number.NaN]
    }
    const length = ((last - first + 12) % 12) + 1
    return Array.from({ length }, (_, step) => ((first - 1 + step) % 12) + 1)
  })
  return months.some(Number.isNaN) ? null : [...new Set(months)]
}
