import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()
const time = z.union([z.string(), z.date()]).transform((at) => new Date(at))
const said = z.record(z.string(), z.unknown()).nullish()

const Address = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  postal_code: text,
  city: text,
  province: text,
  country_code: text,
  phone: text,
})

// What the carriers plugin keeps with a parcel, where it labelled it.
const Label = z.object({
  carrier_name: text,
  weight_grams: z.number().nullish(),
})

const Item = z.object({
  line_item_id: text,
  quantity: z.coerce.number(),
})

/** A fulfillment of an order as Query answers it, checked. */
export const ParcelRow = z.object({
  id: z.string(),
  data: z.unknown().transform((data) => Label.safeParse(data).data ?? {}),
  labels: z.array(z.object({ tracking_number: text })).nullish(),
  items: z.array(Item),
  order: z.object({
    id: z.string(),
    display_id: z.coerce.number(),
    created_at: time,
    locale: text,
    metadata: said,
    region: z.object({ metadata: said }).nullish(),
    shipping_address: Address.nullish(),
    shipping_methods: z.array(z.object({ name: text })).nullish(),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        product_title: text,
        product_id: text,
        variant_id: text,
        variant_title: text,
        detail: z.object({ quantity: z.coerce.number() }),
      })
    ),
    fulfillments: z.array(
      z.object({
        id: z.string(),
        created_at: time,
        shipped_at: time.nullable(),
        canceled_at: time.nullish(),
        metadata: z.unknown(),
        items: z.array(Item).nullish(),
      })
    ),
  }),
})

export type ParcelRow = z.infer<typeof ParcelRow>

/** What Query is asked for, to tell of a parcel. */
export const PARCEL_FIELDS = [
  "id",
  "data",
  "labels.tracking_number",
  "items.line_item_id",
  "items.quantity",
  "order.id",
  "order.display_id",
  "order.created_at",
  "order.locale",
  "order.metadata",
  "order.region.metadata",
  "order.shipping_address.*",
  "order.shipping_methods.name",
  "order.items.id",
  "order.items.title",
  "order.items.product_title",
  "order.items.product_id",
  "order.items.variant_id",
  "order.items.variant_title",
  "order.items.detail.quantity",
  "order.fulfillments.id",
  "order.fulfillments.created_at",
  "order.fulfillments.shipped_at",
  "order.fulfillments.canceled_at",
  "order.fulfillments.metadata",
  "order.fulfillments.items.line_item_id",
  "order.fulfillments.items.quantity",
]
