import { westernDigits } from "@/lib/format/typed-number"

const DIGITS = 24

/** The digits of a typed RIB or ICE, Arabic ones too; separators are dropped. */
export function typedDigits(typed: string): string {
  return westernDigits(typed).replace(/[\s\u200e\u200f.-]/g, "")
}

/**
 * What is wrong with the digits of a RIB; null when nothing is. The last two
 * are 97 minus the others followed by 00, modulo 97.
 */
export function findRibProblem(
  digits: string
): "rib_length" | "rib_key" | null {
  if (digits.length !== DIGITS || /\D/.test(digits)) {
    return "rib_length"
  }
  const key = 97n - ((BigInt(digits.slice(0, -2)) * 100n) % 97n)
  return digits.endsWith(key.toString().padStart(2, "0")) ? null : "rib_key"
}
