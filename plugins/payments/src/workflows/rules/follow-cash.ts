import type { CashState } from "../../types/cash-collection"

/** An order as far as its cash follows it. */
export type FollowedCash = {
  state: CashState
  is_canceled: boolean
  parcels: {
    created_at: Date
    shipped_at: Date | null
    delivered_at: Date | null
  }[]
}

const OPEN: CashState[] = ["to_confirm", "confirmed", "shipped"]

/**
 * The state that an order's cash is to take, or null. The courier of the first
 * parcel collects for the whole order, as its label says: with its delivery the
 * shopper has paid, whatever still follows.
 */
export function followCash({ state, is_canceled, parcels }: FollowedCash) {
  if (!OPEN.includes(state)) {
    return null
  }
  if (is_canceled) {
    return "canceled" as const
  }
  const [collecting] = parcels.toSorted(
    (one, other) => Number(one.created_at) - Number(other.created_at)
  )
  if (collecting?.delivered_at) {
    return "collected" as const
  }
  const isShipped = parcels.some(({ shipped_at }) => shipped_at)
  return isShipped && state !== "shipped" ? ("shipped" as const) : null
}
