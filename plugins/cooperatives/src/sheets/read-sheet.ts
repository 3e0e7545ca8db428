import { parse } from "csv-parse/sync"
import { unzipSync } from "fflate"
import { restoreText } from "./neutralise-formula"

const MOST_UNPACKED_BYTES = 30_000_000
const ZIP_SIGNATURE = Buffer.from("PK\u0003\u0004")

/** A file that is no table; `message` says why. */
export class UnreadableSheet extends Error {}

/**
 * The cells of a CSV or XLSX file as trimmed texts, told apart by its content.
 * Throws `UnreadableSheet` on anything else.
 */
export async function readSheet(file: Buffer): Promise<string[][]> {
  const rows = file.subarray(0, 4).equals(ZIP_SIGNATURE)
    ? await fromXlsx(file)
    : fromCsv(file)
  return rows.filter((row) => row.some(Boolean))
}

function fromCsv(file: Buffer): string[][] {
  if (file.includes(0)) {
    throw new UnreadableSheet("The file is neither CSV nor XLSX")
  }
  try {
    const rows: string[][] = parse(file, {
      bom: true,
      delimiter: delimiterOf(file),
      relax_column_count: true,
      trim: true,
    })
    return rows.map((row) => row.map(restoreText))
  } catch {
    throw new UnreadableSheet("The CSV file cannot be read: check its quotes")
  }
}

/** The separator of the head: whichever of the usual ones stands there most. */
function delimiterOf(file: Buffer): string {
  const [head = ""] = file.toString("utf8", 0, 4_000).split(/\r?\n/)
  const count = (mark: string) => head.split(mark).length
  return [";", ",", "\t"].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best
  )
}

async function fromXlsx(file: Buffer): Promise<string[][]> {
  try {
    refuseBomb(file)
    const { readSheet: readXlsx } = await import("read-excel-file/node")
    const rows = await readXlsx(file)
    return rows.map((row) => row.map((cell) => restoreText(toText(cell))))
  } catch (error) {
    throw error instanceof UnreadableSheet
      ? error
      : new UnreadableSheet("The XLSX file cannot be read")
  }
}

/** Sums what the file says that it unpacks to, without unpacking it. */
function refuseBomb(file: Buffer) {
  let total = 0
  unzipSync(file, {
    filter: ({ originalSize }) => {
      total += originalSize
      return false
    },
  })
  if (total > MOST_UNPACKED_BYTES) {
    throw new UnreadableSheet("The XLSX file is too large once unpacked")
  }
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) {
    return ""
  }
  return cell instanceof Date ? cell.toISOString() : String(cell).trim()
}
