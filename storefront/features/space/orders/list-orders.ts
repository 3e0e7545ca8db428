import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { OrderStatus, VendorOrder, type SpaceOrder } from "./order"

export const ORDERS_PER_PAGE = 20

const Orders = z.object({
  cooperative_orders: z.array(VendorOrder),
  count: z.number(),
  counts: z.record(OrderStatus, z.number()),
})

export type OrderCounts = z.infer<typeof Orders>["counts"]

/** One page of the cooperative's orders, newest first. */
export async function listOrders(
  locale: Locale,
  { status, page }: { status: OrderStatus | null; page: number }
) {
  const answer = await readVendor(Orders, "/vendor/cooperative-orders", {
    locale,
    query: {
      limit: ORDERS_PER_PAGE,
      offset: (page - 1) * ORDERS_PER_PAGE,
      status: status ?? undefined,
    },
  })
  if (!answer) {
    throw new Error("/vendor/cooperative-orders answered 404")
  }
  return {
    orders: answer.cooperative_orders,
    count: answer.count,
    counts: answer.counts,
  }
}

/** One order of the cooperative; null for an unknown one or another's. */
export async function getOrder(
  locale: Locale,
  id: string
): Promise<SpaceOrder | null> {
  const answer = await readVendor(
    z.object({ cooperative_order: VendorOrder }),
    `/vendor/cooperative-orders/${encodeURIComponent(id)}`,
    { locale }
  )
  return answer?.cooperative_order ?? null
}
