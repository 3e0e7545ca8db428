import type { CashState } from "../../types/cash-collection"

/** An order as far as its cash follows it. */
export type FollowedCash = {
  state: CashState
  is_canceled: boolean
  parcels: { shipped_at: Date | null; delivered_at: Date | null }[]
  /** Whether goods are still to be packed: more parcels will follow. */
  waits_for_more: boolean
}

const OPEN: CashState[] = ["to_confirm", "confirmed", "shipped"]

/**
 * The state that an order's cash is to take, or null. It is collected with the
 * last of its parcels: couriers of one order may come on several days.
 */
export function followCash(order: FollowedCash) {
  if (!OPEN.includes(order.state)) {
    return null
  }
  if (order.is_canceled) {
    return "canceled" as const
  }
  const isDelivered =
    order.parcels.length > 0 &&
    !order.waits_for_more &&
    order.parcels.every(({ delivered_at }) => delivered_at)
  if (isDelivered) {
    return "collected" as const
  }
  const isShipped = order.parcels.some(({ shipped_at }) => shipped_at)
  return isShipped && order.state !== "shipped" ? ("shipped" as const) : null
}
