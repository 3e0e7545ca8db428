const MAX_QUANTITY = 999

/** A whole number of pieces from 1 to 999, else null. Arabic digits are read. */
export function parseQuantity(text: string): number | null {
  const digits = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  if (!/^\d{1,3}$/.test(digits)) {
    return null
  }
  const quantity = Number(digits)
  return quantity >= 1 && quantity <= MAX_QUANTITY ? quantity : null
}
