/** A text that a spreadsheet shows and does not run. */
export function escapeFormula<T extends string | number>(cell: T): T | string {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell)
    ? `'${cell}`
    : cell
}
