/** What was scanned or typed at the door of the hub. */
export type Scan =
  | { kind: "part"; id: string }
  | { kind: "order"; display_id: number; cooperative: string | null }

const PART = /^coopord_\w+$/
const ORDER = /^#?\s*(\d{1,9})(?:[\s/,-]+(.+))?$/

/**
 * Reads a label's code: the number of the order, alone or followed by its
 * cooperative, or the part's own id. Null when it is none of them.
 */
export function readScan(text: string): Scan | null {
  const code = text.trim()
  if (PART.test(code)) {
    return { kind: "part", id: code }
  }
  const [, number, cooperative] = ORDER.exec(code) ?? []
  return number
    ? {
        kind: "order",
        display_id: Number(number),
        cooperative: cooperative ? foldName(cooperative) : null,
      }
    : null
}

/** A name without accents, capitals or blanks, as people mistype it. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^\p{Letter}\p{Number}]/gu, "")
    .toLowerCase()
}
