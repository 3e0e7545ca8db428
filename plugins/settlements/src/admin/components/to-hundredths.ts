/** What was typed, `12`, `12.5` or `-12,50`, in hundredths; null if it is none. */
export function toHundredths(typed: string): number | null {
  const found = /^\s*([-−+]?)(\d{1,7})(?:[.,](\d{1,2}))?\s*$/.exec(typed)
  if (!found) {
    return null
  }
  const [, sign = "", whole = "", fraction = ""] = found
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, "0"))
  return sign === "-" || sign === "−" ? 0 - amount : amount
}
