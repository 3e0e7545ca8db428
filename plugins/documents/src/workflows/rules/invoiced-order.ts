import { z } from "@medusajs/framework/zod"
import { toMinorUnits } from "./to-minor-units"

const text = z.string().nullish()
const time = z.union([z.string(), z.date()]).transform((at) => new Date(at))
const minor = z.coerce.number().transform(toMinorUnits)
const rates = z.array(z.object({ rate: z.coerce.number() })).nullish()

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
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

const Item = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  product_id: text,
  variant_id: text,
  variant_title: text,
  quantity: z.coerce.number(),
  /** Of the line, before and after discounts. */
  original_total: minor,
  total: minor,
  tax_total: minor,
  tax_lines: rates,
})

const ShippingMethod = z.object({
  name: text,
  original_total: minor,
  total: minor,
  tax_total: minor,
  tax_lines: rates,
})

/** An order as Query answers it, checked; amounts in integer minor units. */
export const InvoicedOrder = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  created_at: time,
  currency_code: z.string(),
  locale: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  region: z
    .object({ metadata: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
  total: minor,
  items: z.array(Item),
  shipping_methods: z.array(ShippingMethod).nullish(),
  billing_address: Address.nullish(),
  shipping_address: Address.nullish(),
  fulfillments: z
    .array(
      z.object({ shipped_at: time.nullish(), canceled_at: time.nullish() })
    )
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        payments: z
          .array(z.object({ provider_id: z.string(), data: z.unknown() }))
          .nullish(),
      })
    )
    .nullish(),
})

export type InvoicedOrder = z.infer<typeof InvoicedOrder>

/** What Query is asked for, to invoice an order. */
export const INVOICED_ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "currency_code",
  "locale",
  "metadata",
  "region.metadata",
  "total",
  "items.id",
  "items.title",
  "items.product_title",
  "items.product_id",
  "items.variant_id",
  "items.variant_title",
  "items.quantity",
  "items.original_total",
  "items.total",
  "items.tax_total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.name",
  "shipping_methods.original_total",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "credit_lines.*",
  "billing_address.*",
  "shipping_address.*",
  "fulfillments.shipped_at",
  "fulfillments.canceled_at",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.data",
]
