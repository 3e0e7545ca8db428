import { stringify } from "csv-stringify/sync"
import type { VendorLedgerLine } from "../types/ledger"
import { escapeFormula } from "./escape-formula"
import {
  COLUMN_WORDS,
  KIND_WORDS,
  LEDGER_COLUMNS,
  sayNote,
  type SheetLanguage,
} from "./ledger-words"

/** Formats in which the ledger can be taken home. */
export const LEDGER_FORMATS = ["csv", "xlsx"] as const

export type LedgerFormat = (typeof LEDGER_FORMATS)[number]

type Options = {
  language: SheetLanguage
  format: LedgerFormat
  /** Decimals of each currency, by its code. */
  digits: Map<string, number>
}

type Cell = string | number

/** Lines of the ledger as a file that a spreadsheet opens, with its media type. */
export async function writeLedger(
  lines: VendorLedgerLine[],
  { language, format, digits }: Options
) {
  const head = LEDGER_COLUMNS.map((column) => COLUMN_WORDS[language][column])
  const rows = lines.map((line) => toCells(line, language, digits))
  return format === "xlsx"
    ? { content: await toXlsx(head, rows), type: XLSX_TYPE }
    : { content: toCsv(head, rows), type: "text/csv; charset=utf-8" }
}

const XLSX_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

function toCells(
  line: VendorLedgerLine,
  language: SheetLanguage,
  digits: Map<string, number>
): Cell[] {
  return [
    dayOf(line.occurred_at),
    KIND_WORDS[language][line.kind],
    line.order_display_id ?? "",
    // Minor units as a number that a spreadsheet can add up; never stored.
    Number(`${line.amount}e-${digits.get(line.currency_code) ?? 2}`),
    line.currency_code.toUpperCase(),
    line.available_at ? dayOf(line.available_at) : "",
    sayNote({ ...line, rate_basis_points: null }, language) ?? "",
  ]
}

/** The day in Morocco, as 2026-11-26: sorted right by every spreadsheet. */
function dayOf(moment: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Africa/Casablanca",
  }).format(new Date(moment))
}

// Texts that a spreadsheet would run are escaped; numbers stay numbers, also
// the negative ones.
function toCsv(head: string[], rows: Cell[][]): Buffer {
  const texts = rows.map((row) => row.map(escapeFormula))
  return Buffer.from(stringify([head, ...texts], { bom: true, delimiter: ";" }))
}

async function toXlsx(head: string[], rows: Cell[][]): Promise<Buffer> {
  const { default: writeXlsx } = await import("write-excel-file/node")
  const title = head.map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
  }))
  const cells = rows.map((row) =>
    row.map((value) =>
      typeof value === "number"
        ? { value, type: Number }
        : { value: String(escapeFormula(value)), type: String }
    )
  )
  return writeXlsx([title, ...cells]).toBuffer()
}
