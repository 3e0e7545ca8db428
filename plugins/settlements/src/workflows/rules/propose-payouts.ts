import { ribSchema } from "@coopstore/cooperatives/types"
import type { LeftOut, NewPayoutBatch } from "../../types/payout"

/** A cooperative that is owed something, in centimes. */
export type Creditor = {
  cooperative_id: string
  name: string
  rib: string | null
  amount: number
}

/** The transfers to propose, and who must give a right account first. */
export function proposePayouts(
  creditors: Creditor[]
): Pick<NewPayoutBatch, "payouts" | "left_out" | "total"> {
  const due = creditors.filter(({ amount }) => amount > 0)
  const payouts = due.flatMap(({ rib, ...creditor }) =>
    rib && hasRightKey(rib) ? [{ ...creditor, rib }] : []
  )
  const left_out = due.flatMap(({ rib, ...creditor }): LeftOut[] =>
    rib && hasRightKey(rib)
      ? []
      : [{ ...creditor, reason: rib ? "rib_wrong" : "rib_missing" }]
  )
  return {
    payouts,
    left_out,
    total: payouts.reduce((sum, { amount }) => sum + amount, 0),
  }
}

function hasRightKey(rib: string): boolean {
  return ribSchema.safeParse(rib).success
}
