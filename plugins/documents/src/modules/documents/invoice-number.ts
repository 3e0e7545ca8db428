import type { InvoiceContent } from "../../types"

const PREFIXES: Record<InvoiceContent["kind"], string> = {
  invoice: "F",
  credit_note: "A",
}

const DIGITS = 6
const TIME_ZONE = "Africa/Casablanca"

/** A legal number as it is printed: kind, year, and its place in the year. */
export function invoiceNumber(
  kind: InvoiceContent["kind"],
  year: number,
  sequence: number
): string {
  return [PREFIXES[kind], year, String(sequence).padStart(DIGITS, "0")].join(
    "-"
  )
}

/** The year of a moment in Morocco, in which its papers are counted. */
export function legalYear(moment: Date): number {
  const year = new Intl.DateTimeFormat("en", {
    year: "numeric",
    timeZone: TIME_ZONE,
  })
  return Number(year.format(moment))
}
