import { findCollectingParcel } from "@coopstore/carriers/types"
import type { CashState } from "../../types/cash-collection"

/** An order as far as its cash follows it. */
export type FollowedCash = {
  state: CashState
  is_canceled: boolean
  parcels: {
    created_at: Date
    shipped_at: Date | null
    delivered_at: Date | null
    /** Tells of a parcel that came back. */
    metadata?: unknown
  }[]
}

const OPEN: CashState[] = ["to_confirm", "confirmed", "shipped"]

/**
 * The state that an order's cash is to take, or null. One courier collects for
 * the whole order, as the parcel's label says: with its delivery the shopper has
 * paid, whatever still follows.
 */
export function followCash({ state, is_canceled, parcels }: FollowedCash) {
  if (!OPEN.includes(state)) {
    return null
  }
  if (is_canceled) {
    return "canceled" as const
  }
  if (findCollectingParcel(parcels)?.delivered_at) {
    return "collected" as const
  }
  const isShipped = parcels.some(({ shipped_at }) => shipped_at)
  return isShipped && state !== "shipped" ? ("shipped" as const) : null
}
