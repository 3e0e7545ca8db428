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
 * one part may leave on several days.
 */
export function followOrder(
  part: FollowingPart,
  order: FollowedOrder
): CooperativeOrderStatus[] {
  if (order.canceled_at) {
    return OPEN.includes(part.status) ? ["canceled"] : []
  }
  const lines = order.items.filter(({ id }) => part.line_item_ids.includes(id))
  const isDelivered = areAll(lines, "delivered")
  const isShipped = isDelivered || areAll(lines, "shipped")
  if (part.status === "received" && isShipped) {
    return isDelivered ? ["shipped", "delivered"] : ["shipped"]
  }
  return part.status === "shipped" && isDelivered ? ["delivered"] : []
}

function areAll(lines: FollowedLine[], done: "shipped" | "delivered"): boolean {
  return (
    lines.some((line) => line[done] > 0) &&
    lines.every((line) => line[done] >= line.quantity)
  )
}
