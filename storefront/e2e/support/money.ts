import type { Locator } from "@playwright/test"

/**
 * The amount that a text shows, in minor units: `1 234,50 DH`, `€16.50` and
 * `1.234 د.م.` alike. A separator before two last digits is the decimal one.
 */
export function parseShownMoney(text: string): number {
  const [number] = /\d[\d\s.,]*/.exec(text) ?? []
  if (!number) {
    throw new Error(`No amount in « ${text} »`)
  }
  const trimmed = number.replace(/\D+$/, "")
  const [, decimals = "00"] = /[.,](\d{2})$/.exec(trimmed) ?? []
  const whole = trimmed.replace(/[.,]\d{2}$/, "").replace(/\D/g, "")
  return Number(whole) * 100 + Number(decimals)
}

/** The amount beside a word in a summary, in minor units. */
export async function readAmount(
  scope: Locator,
  label: string
): Promise<number> {
  const term = scope.getByRole("term").filter({ hasText: label }).last()
  const amount = term.locator("xpath=following-sibling::dd[1]")
  return parseShownMoney(await amount.innerText())
}
