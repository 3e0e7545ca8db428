import { stringify } from "csv-stringify/sync"
import type { ReportName } from "../types/reports"

/** Columns of each file, in their order; the names are those of the API. */
const COLUMNS: Record<ReportName, string[]> = {
  sales: ["key", "name", "currency_code", "total", "pieces", "lines"],
  fulfilment: ["stage", "parts", "median_hours", "slow_hours"],
  refusals: ["key", "name", "parts", "refused", "canceled"],
  door_refusals: ["key", "orders", "refused"],
  impact: [
    ...["key", "name", "currency_code", "income"],
    ...["cooperatives", "women", "members"],
  ],
}

/** Amounts leave as units with two decimals, as people read them. */
const AMOUNTS = ["total", "income"]

/** A report as a CSV file that spreadsheets open; texts cannot be formulas. */
export function writeReport(name: ReportName, rows: object[]): string {
  const columns = COLUMNS[name]
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row))
    return columns.map((column) => toCell(column, values.get(column)))
  })
  return stringify([columns, ...cells], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
  })
}

function toCell(column: string, value: unknown): unknown {
  return AMOUNTS.includes(column) && typeof value === "number"
    ? Number(`${value}e-2`).toFixed(2)
    : value
}
