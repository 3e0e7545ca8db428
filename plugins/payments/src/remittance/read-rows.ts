import { MedusaError } from "@medusajs/framework/utils"
import { parse } from "csv-parse/sync"

const DELIMITERS = [";", ",", "\t", "|"]

/**
 * The rows of a CSV file, whichever of the usual delimiters and encodings the
 * carrier's machine writes: UTF-8, with or without a mark, UTF-16, or Latin.
 */
export function readRows(file: Buffer): string[][] {
  const text = decode(file)
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      trim: true,
    })
    return rows
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The remittance file cannot be read: it has to be a CSV file with a head"
    )
  }
}

function decode(file: Buffer): string {
  const [first, second] = file
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder("utf-16le").decode(file)
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file)
  } catch {
    return new TextDecoder("windows-1252").decode(file)
  }
}

/** The separator of the head: whichever of the usual ones stands there most. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/, 1)
  const count = (mark: string) => head.split(mark).length
  return DELIMITERS.reduce((best, mark) =>
    count(mark) > count(best) ? mark : best
  )
}
