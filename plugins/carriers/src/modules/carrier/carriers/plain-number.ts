/** A number as it was typed or scanned, in capitals and without blanks. */
export function plainNumber(typed: string): string {
  return typed.replace(/\s/g, "").toUpperCase()
}
