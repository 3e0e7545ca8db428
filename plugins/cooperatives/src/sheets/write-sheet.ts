import { stringify } from "csv-stringify/sync"
import type { SheetFormat } from "../types/sheets"
import { neutraliseFormula } from "./neutralise-formula"

/** A cell: numbers stay numbers, texts are never formulas. */
export type Cell = string | number | null

/** A sheet to be written; every row as long as the head. */
export type Sheet = { head: string[]; rows: Cell[][] }

/** A file of the format asked for, with its media type. */
export async function writeSheet(sheet: Sheet, format: SheetFormat) {
  return format === "xlsx"
    ? { content: await toXlsx(sheet), type: XLSX_TYPE }
    : { content: toCsv(sheet), type: "text/csv; charset=utf-8" }
}

const XLSX_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// With a mark of its encoding and semicolons, a double click opens it right in
// the spreadsheets of French and Arabic machines.
function toCsv({ head, rows }: Sheet): Buffer {
  const cells = [head, ...rows.map((row) => row.map(toText))]
  return Buffer.from(stringify(cells, { bom: true, delimiter: ";" }))
}

async function toXlsx({ head, rows }: Sheet): Promise<Buffer> {
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
        : { value: toText(value), type: String }
    )
  )
  return writeXlsx([title, ...cells]).toBuffer()
}

function toText(cell: Cell): string {
  return typeof cell === "number" ? String(cell) : neutraliseFormula(cell ?? "")
}
