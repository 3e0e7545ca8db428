/**
 * One lock for all that changes an order at the hub. Each is undone by going back
 * to the order's version before, which must not take another's change with it.
 */
export function lockOfOrder(order_id: string): string {
  return `hub-order:${order_id}`
}
