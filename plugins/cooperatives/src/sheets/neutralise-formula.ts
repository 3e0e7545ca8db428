const BEGINS_FORMULA = /^[=+\-@\t\r]/

/**
 * A text that no spreadsheet takes for a formula: what a stranger wrote must
 * not run on the computer of whoever opens the file. Numbers stay numbers.
 */
export function neutraliseFormula(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text
}

/** What stood there before it was neutralised, when a file comes back. */
export function restoreText(cell: string): string {
  return cell.startsWith("'") && BEGINS_FORMULA.test(cell.slice(1))
    ? cell.slice(1)
    : cell
}
