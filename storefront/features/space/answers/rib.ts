import { westernDigits } from "@/lib/format/typed-number"

const DIGITS = 24
const GROUPS =
  /^(\d{0,3})(\d{0,3})(\d{0,4})(\d{0,4})(\d{0,4})(\d{0,4})(\d{0,2})/

/** The digits of a typed RIB, Arabic ones too; what separates them is dropped. */
export function ribDigits(typed: string): string {
  return westernDigits(typed)
    .replace(/\D/g, "")
    .slice(0, DIGITS + 1)
}

/** A RIB in the groups of a bank's papers: bank, city, account, key. */
export function groupRib(digits: string): string {
  const [, ...groups] = GROUPS.exec(digits) ?? []
  return groups.filter(Boolean).join(" ")
}

/**
 * What is wrong with the digits of a RIB; null when nothing is. The last two
 * are 97 minus the others followed by 00, modulo 97.
 */
export function findRibProblem(
  digits: string
): "rib_length" | "rib_key" | null {
  if (digits.length !== DIGITS) {
    return "rib_length"
  }
  const key = 97n - ((BigInt(digits.slice(0, -2)) * 100n) % 97n)
  return digits.endsWith(key.toString().padStart(2, "0")) ? null : "rib_key"
}
