import { stringify } from "csv-stringify/sync"
import type { BankFile } from "../types/options"
import { escapeFormula } from "./escape-formula"

/** A batch of transfers as the bank's file says it; centimes. */
export type BankTransfers = {
  number: string
  currency_code: string
  payouts: { name: string; rib: string; amount: number }[]
}

/** The file that makes the bank pay a batch, in the columns of the options. */
export function writeBankFile(
  { number, currency_code, payouts }: BankTransfers,
  { columns, delimiter, decimal_mark, debit_rib, label }: BankFile
): string {
  const rows = payouts.map(({ name, rib, amount }, index) => {
    const fields = {
      rib,
      name: escapeFormula(name),
      amount: inUnits(amount, decimal_mark),
      currency: currency_code.toUpperCase(),
      reference: `${number}-${String(index + 1).padStart(3, "0")}`,
      label: `${label} ${number}`,
      debit_rib,
    }
    return columns.map(({ field }) => fields[field])
  })
  return stringify([columns.map(({ header }) => header), ...rows], {
    delimiter,
    record_delimiter: "windows",
  })
}

// Whole numbers only: a bank's file has no place for a binary fraction.
function inUnits(centimes: number, mark: string): string {
  const digits = String(centimes).padStart(3, "0")
  return `${digits.slice(0, -2)}${mark}${digits.slice(-2)}`
}
