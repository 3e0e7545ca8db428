import type { RemittanceColumns } from "@coopstore/carriers/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { RemittanceFileLine } from "../types/remittance"
import { parseAmount } from "./parse-amount"
import { readRows } from "./read-rows"

const MOST_LINES = 5_000

/**
 * The lines of a carrier's remittance file, by the names that its columns have.
 * Lines without an amount, such as a total's text, are left out.
 */
export function readRemittance(
  file: Buffer,
  columns: RemittanceColumns
): RemittanceFileLine[] {
  const rows = readRows(file)
  if (rows.length > MOST_LINES) {
    refuse(`The file has more than ${MOST_LINES} lines: send it in parts`)
  }
  const [head = []] = rows
  const find = (names: string[]) => findColumn(head, names)
  const at = {
    tracking: find(columns.tracking_number),
    order: find(columns.order_number),
    amount: find(columns.amount),
    reference: find(columns.reference),
    collected_on: find(columns.collected_on),
  }
  if (at.amount === -1 || (at.tracking === -1 && at.order === -1)) {
    refuse(
      `The file needs a column of amounts (${columns.amount.join(", ")}) and one of parcels or orders (${[...columns.tracking_number, ...columns.order_number].join(", ")}); it has ${head.join(", ") || "none"}`
    )
  }
  return rows.slice(1).flatMap((cells, index) => {
    const amount = parseAmount(cells[at.amount] ?? "")
    const tracking = cells[at.tracking] || null
    const order = (cells[at.order] ?? "").replace(/\D/g, "") || null
    return amount === null || (!tracking && !order)
      ? []
      : [
          {
            row: index + 2,
            tracking,
            order,
            reference: cells[at.reference] || null,
            collected_on: cells[at.collected_on] || null,
            amount,
          },
        ]
  })
}

function findColumn(head: string[], names: string[]): number {
  const wanted = names.map(fold)
  return head.findIndex((title) => wanted.includes(fold(title)))
}

/** Letters and digits only, without case or accents. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
}

function refuse(reason: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, reason)
}
