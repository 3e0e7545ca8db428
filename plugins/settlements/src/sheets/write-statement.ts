import { stringify } from "csv-stringify/sync"
import type { WholeStatement } from "../workflows/queries/read-statement"
import { escapeFormula } from "./escape-formula"
import type { SheetLanguage } from "./ledger-words"
import { isLedgerKind, KIND_WORDS, sayNote } from "./ledger-words"
import { STATEMENT_WORDS } from "./statement-words"

/** A statement as a file that a spreadsheet opens. */
export function writeStatement(
  statement: WholeStatement,
  language: SheetLanguage
): Buffer {
  const words = STATEMENT_WORDS[language]
  const head = [
    words.date,
    words.operation,
    words.order,
    words.note,
    words.amount,
    words.balance,
  ]
  const opening = [
    "",
    words.opening,
    "",
    "",
    "",
    inUnits(statement.opening_balance),
  ]
  const closing = [
    "",
    words.closing,
    "",
    "",
    "",
    inUnits(statement.closing_balance),
  ]
  return Buffer.from(
    stringify([head, opening, ...toRows(statement, language), closing], {
      bom: true,
      delimiter: ";",
    })
  )
}

function toRows(
  { lines, opening_balance }: WholeStatement,
  language: SheetLanguage
) {
  let balance = opening_balance
  return lines.map((line) => {
    balance += line.amount
    return [
      dayIn(line.occurred_at),
      isLedgerKind(line.kind) ? KIND_WORDS[language][line.kind] : line.kind,
      line.order_display_id ?? "",
      escapeFormula(sayNote(line, language) ?? ""),
      inUnits(line.amount),
      inUnits(balance),
    ]
  })
}

/** Centimes as a number that a spreadsheet can add up; never stored. */
function inUnits(centimes: number): number {
  return Number(`${centimes}e-2`)
}

function dayIn(moment: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Africa/Casablanca",
  }).format(new Date(moment))
}
