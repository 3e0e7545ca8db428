import { MedusaError } from "@medusajs/framework/utils"
import type { NewLedgerEntry } from "../../types/ledger"
import type { DeliveryStanding } from "./delivery-standing"
import { entry } from "./entry"
import type { RefundCause } from "./refund-line"
import { shareOfQuantity } from "./share-of-quantity"
import { splitByLargestRemainder } from "./split-by-largest-remainder"

/** The entries that give an amount of delivery back, split over the makers. */
export function refundDelivery(
  parts: DeliveryStanding[],
  amount: number,
  cause: RefundCause
): NewLedgerEntry[] {
  const left = leftOfDelivery(parts)
  if (!Number.isInteger(amount) || amount < 0 || amount > left) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${amount} minor units of delivery cannot be given back: ${left} are left`
    )
  }
  const shares = splitByLargestRemainder(
    amount,
    parts.map(({ gross, given_back }) => BigInt(gross - given_back))
  )
  return parts.flatMap((part, index) =>
    refundShare(part, shares[index] ?? 0, cause)
  )
}

/** Minor units of delivery that were not given back yet. */
export function leftOfDelivery(parts: DeliveryStanding[]): number {
  return parts.reduce(
    (sum, { gross, given_back }) => sum + gross - given_back,
    0
  )
}

function refundShare(
  {
    cooperative_id,
    cooperative_order_id,
    gross,
    vat,
    given_back,
  }: DeliveryStanding,
  amount: number,
  { common, borne_by }: RefundCause
): NewLedgerEntry[] {
  if (!amount) {
    return []
  }
  const taxed = shareOfQuantity(vat, {
    before: given_back,
    now: amount,
    sold: gross,
  })
  const owner = {
    ...common,
    cooperative_id,
    cooperative_order_id,
    line_item_id: null,
  }
  const account =
    borne_by === "maker" ? ("carriage" as const) : ("shop" as const)
  return [
    entry({ ...owner, account, kind: "refund", amount: taxed - amount }),
    entry({ ...owner, account: "tax", kind: "vat", amount: -taxed }),
  ].filter((written) => written.amount)
}
