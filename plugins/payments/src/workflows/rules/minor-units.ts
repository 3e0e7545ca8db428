import { defaultCurrencies } from "@medusajs/framework/utils"

const USUAL_DIGITS = 2

/** An amount of Medusa's in whole minor units (centimes, cents). */
export function toMinorUnits(amount: number, currency_code: string): number {
  return Math.round(amount * unitsOf(currency_code))
}

/** Whole minor units as an amount of Medusa's. */
export function toMajorUnits(amount: number, currency_code: string): number {
  return amount / unitsOf(currency_code)
}

/** An amount in minor units as a sentence says it: `30.00 MAD`. */
export function sayAmount(amount: number, currency_code: string): string {
  const digits = digitsOf(currency_code)
  const major = toMajorUnits(amount, currency_code).toFixed(digits)
  return `${major} ${currency_code.toUpperCase()}`
}

function unitsOf(currency_code: string): number {
  return 10 ** digitsOf(currency_code)
}

function digitsOf(currency_code: string): number {
  const currencies: Record<string, { decimal_digits: number }> =
    defaultCurrencies
  return currencies[currency_code.toUpperCase()]?.decimal_digits ?? USUAL_DIGITS
}
