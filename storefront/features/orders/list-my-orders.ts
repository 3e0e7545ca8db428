import "server-only"
import { z } from "zod"
import { toMinorUnits } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"

const minor = z.number().default(0).transform(toMinorUnits)

export const OrderRow = z.object({
  id: z.string(),
  display_id: z.number(),
  status: z.string(),
  payment_status: z.string().nullish(),
  created_at: z.string(),
  currency_code: z.string(),
  total: minor,
})

/** A row of the list of one's orders; the amount is in minor units. */
export type OrderSummary = z.infer<typeof OrderRow>

/** The signed-in person's orders, latest first. */
export async function listMyOrders(
  token: string,
  locale: Locale,
  limit = 50
): Promise<OrderSummary[]> {
  const { orders } = await storeFetch(
    z.object({ orders: z.array(OrderRow) }),
    "/store/orders",
    {
      locale,
      token,
      query: {
        limit,
        order: "-created_at",
        fields:
          "id,display_id,status,payment_status,created_at,currency_code,total",
      },
    }
  )
  return orders
}
