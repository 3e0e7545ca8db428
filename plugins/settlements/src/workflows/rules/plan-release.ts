import type { CooperativePart } from "../../types/cooperative-part"
import type { NewLedgerRelease } from "../../types/ledger-release"
import type { WithdrawalRule } from "../../types/options"
import { availableAt } from "./available-at"

/**
 * Since when a part's money may be paid out; null while that is not known. What
 * the shop still owes of a part that never arrived is its own loss: it waits
 * for no shopper, who neither pays for it nor sends it back.
 */
export function planRelease(
  part: CooperativePart,
  { paid_at, withdrawal }: { paid_at: Date | null; withdrawal: WithdrawalRule }
): NewLedgerRelease | null {
  const { id, cooperative_id, status, delivered_at, not_delivered_at } = part
  const owed = { cooperative_order_id: id, cooperative_id }
  if (status === "not_delivered" && not_delivered_at) {
    return {
      ...owed,
      paid_at: null,
      delivered_at: not_delivered_at,
      available_at: not_delivered_at,
    }
  }
  if (status !== "delivered" || !delivered_at || !paid_at) {
    return null
  }
  const available_at = availableAt(
    { ...part, delivered_at, paid_at },
    withdrawal
  )
  return { ...owed, paid_at, delivered_at, available_at }
}
