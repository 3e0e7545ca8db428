import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const count = z.coerce.number()
const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: z.string().nullish(),
  product_id: z.string().nullish(),
  variant_id: z.string().nullish(),
  detail: z.object({
    quantity: count,
    fulfilled_quantity: count,
    shipped_quantity: count,
    delivered_quantity: count,
    return_requested_quantity: count,
    return_received_quantity: count,
  }),
})
const parcelSchema = z.object({
  canceled_at: z.coerce.date().nullish(),
  delivered_at: z.coerce.date().nullish(),
  items: z.array(z.object({ line_item_id: z.string().nullish() })).nullish(),
})
const partSchema = z.object({
  id: z.string(),
  cooperative_id: z.string(),
  status: z.string(),
  lines: z.array(z.object({ line_item_id: z.string() })),
})
const orderSchema = z.object({
  id: z.string(),
  display_id: count,
  status: z.string(),
  currency_code: z.string(),
  total: count,
  shipping_address: z.object({ country_code: z.string().nullish() }).nullish(),
  items: z.array(itemSchema),
  fulfillments: z.array(parcelSchema).nullish(),
  cooperative_orders: z.array(partSchema).nullish(),
  cash_collection: z.object({ state: z.string() }).nullish(),
})

/** An order as after-sale sees it; its total in Medusa's units. */
export type SoldOrder = z.output<typeof orderSchema>

/** Reads an order with its parcels and parts; throws NOT_FOUND for none. */
export async function getSoldOrder(
  container: MedusaContainer,
  id: string
): Promise<SoldOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "status",
      "currency_code",
      "total",
      "shipping_address.country_code",
      "items.*",
      "items.detail.*",
      "fulfillments.canceled_at",
      "fulfillments.delivered_at",
      "fulfillments.items.line_item_id",
      "cooperative_orders.id",
      "cooperative_orders.cooperative_id",
      "cooperative_orders.status",
      "cooperative_orders.lines.line_item_id",
      "cash_collection.state",
    ],
    filters: { id: [id] },
  })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${id} was not found`
    )
  }
  return orderSchema.parse(data[0])
}

/** When the last piece of a line was delivered; null before. */
export function deliveredAt(order: SoldOrder, line_item_id: string) {
  const times = (order.fulfillments ?? [])
    .filter(({ items }) =>
      (items ?? []).some((item) => item.line_item_id === line_item_id)
    )
    .flatMap(({ canceled_at, delivered_at }) =>
      canceled_at || !delivered_at ? [] : delivered_at.getTime()
    )
  return times.length ? new Date(Math.max(...times)) : null
}
