import { MedusaError } from "@medusajs/framework/utils"
import type { NewStatement } from "../../types/statement"

/** What a statement is made of. */
export type StatementBasis = {
  cooperative_id: string
  author: string
  closes_at: Date
  number: string
  /** The statement before it. */
  last: { number: string; closes_at: Date; closing_balance: number } | null
  /** Entries on no statement yet; centimes. */
  entries: { id: string; amount: number }[]
}

/** The next statement of a cooperative; null when nothing happened. */
export function planStatement({
  last,
  entries,
  closes_at,
  ...rest
}: StatementBasis): NewStatement | null {
  if (last && new Date(last.closes_at) >= closes_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Statement ${last.number} already goes until ${new Date(last.closes_at).toISOString()}; close the next one after it`
    )
  }
  if (!entries.length) {
    return null
  }
  const opening_balance = last?.closing_balance ?? 0
  return {
    ...rest,
    currency_code: "mad",
    opens_at: last ? new Date(last.closes_at) : null,
    closes_at,
    opening_balance,
    closing_balance: entries.reduce(
      (sum, { amount }) => sum + amount,
      opening_balance
    ),
    lines: entries.map(({ id, amount }) => ({ ledger_entry_id: id, amount })),
  }
}
