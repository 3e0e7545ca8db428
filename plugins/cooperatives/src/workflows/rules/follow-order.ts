import type { CooperativeOrderStatus } from "../../types/cooperative-order"

/** An order as far as its parts follow it; quantities in pieces. */
export type FollowedOrder = {
  id: string
  canceled_at: Date | string | null
  items: FollowedLine[]
}

export type FollowedLine = {
  id: string
  /** What is still ordered, after changes to the order. */
  quantity: number
  shipped: number
  delivered: number
  /** Sent back, refused at the door or lost. */
  returned: number
}

/** A part of the order, and the lines that it is made of. */
export type FollowingPart = {
  id: string
  status: CooperativeOrderStatus
  line_item_ids: string[]
}

const OPEN: CooperativeOrderStatus[] = ["new", "accepted", "ready", "received"]

/**
 * The statuses that a part must go through, in their order, to stand where its
 * order stands. It is shipped when the last of its pieces has left: parcels of
 * one part may leave on several days. It is over when none of them is on its
 * way any more; what came back or was lost waits for nobody.
 */
export function followOrder(
  part: FollowingPart,
  order: FollowedOrder
): CooperativeOrderStatus[] {
  if (order.canceled_at) {
    return OPEN.includes(part.status) ? ["canceled"] : []
  }
  const lines = order.items.filter(({ id }) => part.line_item_ids.includes(id))
  if (!hasLeft(lines)) {
    return []
  }
  const end = endOf(lines)
  if (part.status === "received") {
    return ["shipped", ...end]
  }
  return part.status === "shipped" ? end : []
}

function hasLeft(lines: FollowedLine[]): boolean {
  const left = lines.map(({ shipped, delivered, quantity }) => ({
    pieces: Math.max(shipped, delivered),
    quantity,
  }))
  return (
    left.some(({ pieces }) => pieces > 0) &&
    left.every(({ pieces, quantity }) => pieces >= quantity)
  )
}

function endOf(lines: FollowedLine[]): CooperativeOrderStatus[] {
  const isOver = lines.every(
    ({ delivered, returned, quantity }) => delivered + returned >= quantity
  )
  if (!isOver) {
    return []
  }
  const isDelivered = lines.some(({ delivered }) => delivered > 0)
  return [isDelivered ? "delivered" : "not_delivered"]
}
