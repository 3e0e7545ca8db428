/** Two letters, eight digits, a check digit and the country: UPU S10. */
export const S10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]
const MODULUS = 11

/** The check digit of eight digits, by the UPU's standard S10. */
export function checkDigitOf(eight: string): number {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(eight[index]),
    0
  )
  const digit = MODULUS - (sum % MODULUS)
  if (digit === MODULUS) {
    return 5
  }
  return digit === MODULUS - 1 ? 0 : digit
}

/** Whether the ninth digit of an S10 number is the one of the first eight. */
export function hasRightCheckDigit(number: string): boolean {
  return Number(number[10]) === checkDigitOf(number.slice(2, 10))
}
