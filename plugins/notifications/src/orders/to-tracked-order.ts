import { readComeback } from "@coopstore/carriers/types"
import { z } from "@medusajs/framework/zod"
import type { Language } from "../languages"
import type { StoreTrackedOrder, StoreTrackedOrderItem } from "../types"
import { findPayment, type OrderItemRow, OrderRow } from "./order-row"
import { readSpeech } from "./order-speech"
import type { ProductRow } from "./product-row"

const time = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null))

const Fulfillment = z.object({
  id: z.string(),
  packed_at: time,
  shipped_at: time,
  delivered_at: time,
  canceled_at: time,
  metadata: z.unknown(),
  labels: z
    .array(
      z.object({
        tracking_number: z.string(),
        tracking_url: z.string().nullish(),
      })
    )
    .nullish(),
})

/** An order with how far it is, as Medusa's order detail answers it, checked. */
export const TrackedOrderRow = OrderRow.extend({
  payment_status: z.string(),
  fulfillment_status: z.string(),
  fulfillments: z.array(Fulfillment).nullish(),
})

type TrackedOrderRow = z.infer<typeof TrackedOrderRow>

/** What the holder of an order's link sees, and nothing more. */
export function toTrackedOrder(
  order: TrackedOrderRow,
  products: ProductRow[],
  language: Language
): StoreTrackedOrder {
  return {
    id: order.id,
    display_id: order.display_id,
    status: order.status,
    payment_status: order.payment_status,
    fulfillment_status: order.fulfillment_status,
    payment_kind: findPayment(order).kind,
    created_at: new Date(order.created_at).toISOString(),
    currency_code: order.currency_code,
    item_total: order.original_item_total,
    shipping_total: order.original_shipping_total,
    discount_total: order.original_total - order.total,
    tax_total: order.tax_total,
    total: order.total,
    language,
    market: readSpeech(order).market,
    delivery: {
      method: order.shipping_methods?.[0]?.name ?? null,
      city: order.shipping_address?.city ?? null,
      country_code: order.shipping_address?.country_code ?? null,
    },
    items: order.items.map((item) => toItem(item, products)),
    fulfillments: (order.fulfillments ?? []).map(
      ({ labels, metadata, ...parcel }) => ({
        ...parcel,
        came_back: readComeback(metadata) !== null,
        labels: (labels ?? []).map((label) => ({
          tracking_number: label.tracking_number,
          tracking_url: label.tracking_url || null,
        })),
      })
    ),
  }
}

function toItem(
  item: OrderItemRow,
  products: ProductRow[]
): StoreTrackedOrderItem {
  const product = products.find(({ id }) => id === item.product_id)
  const variant = product?.variants?.find(({ id }) => id === item.variant_id)
  const maker = product?.cooperative
  return {
    id: item.id,
    title: product?.title ?? item.product_title ?? item.title,
    variant_title: variant?.title ?? item.variant_title ?? null,
    product_handle: product?.handle ?? item.product_handle ?? null,
    thumbnail: item.thumbnail ?? null,
    quantity: item.quantity,
    total: item.original_total,
    cooperative: maker
      ? {
          id: maker.id,
          handle: maker.handle ?? null,
          name: maker.name,
          town: maker.town ?? null,
        }
      : null,
  }
}
