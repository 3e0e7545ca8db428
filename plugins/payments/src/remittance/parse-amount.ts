const CENTIMES = 100
const SEPARATED = /[.,](\d{1,2})$/

/**
 * Reads an amount as people and machines write it (`1 234,50`, `1,234.50 DH`),
 * in minor units; null when it is none. One or two digits after the last comma
 * or point are centimes, three are thousands.
 */
export function parseAmount(text: string): number | null {
  const typed = text.replace(/[^\d.,-]/g, "").replace(/[.,]+$/, "")
  if (!/^-?\d[\d.,]*$/.test(typed)) {
    return null
  }
  const [, decimals = ""] = SEPARATED.exec(typed) ?? []
  const whole = typed
    .slice(0, decimals ? -decimals.length - 1 : undefined)
    .replace(/[.,]/g, "")
  const sign = typed.startsWith("-") ? -1 : 1
  const minor =
    Math.abs(Number(whole)) * CENTIMES + Number(decimals.padEnd(2, "0"))
  return sign * minor
}
