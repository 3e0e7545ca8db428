import type { MedusaContainer } from "@medusajs/framework/types"
import { followOrders } from "../workflows/follow-orders"
import { listOrdersWithOpenParts } from "../workflows/queries/list-orders-with-open-parts"

const PAGE_SIZE = 200

/**
 * Moves parts whose order was shipped, delivered or canceled unseen: an event
 * was lost, or the hub received a part after its parcel had left.
 */
export default async function followMissedOrders(container: MedusaContainer) {
  const order_ids = await listOrdersWithOpenParts(container)
  for (let start = 0; start < order_ids.length; start += PAGE_SIZE) {
    await followOrders(container, order_ids.slice(start, start + PAGE_SIZE))
  }
}

export const config = { name: "follow-orders", schedule: "*/15 * * * *" }
