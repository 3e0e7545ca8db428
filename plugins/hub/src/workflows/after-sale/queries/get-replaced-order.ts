import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()
const addressSchema = z
  .object({
    first_name: text,
    last_name: text,
    company: text,
    address_1: text,
    address_2: text,
    city: text,
    province: text,
    postal_code: text,
    country_code: text,
    phone: text,
  })
  .nullish()
const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  region_id: z.string(),
  sales_channel_id: z.string(),
  customer_id: text,
  email: text,
  currency_code: z.string(),
  locale: text,
  metadata: z.object({ language: text, market: text }).nullish(),
  shipping_address: addressSchema,
  billing_address: addressSchema,
  items: z.array(
    z.object({
      id: z.string(),
      product_id: text,
      product_title: text,
      variant_id: text,
    })
  ),
  shipping_methods: z.array(
    z.object({
      name: z.string(),
      shipping_option_id: text,
      data: z.record(z.string(), z.unknown()).nullish(),
    })
  ),
})

/** An order as far as the one that replaces pieces of it is like it. */
export type ReplacedOrder = z.output<typeof orderSchema>

/** Reads where an order went, how, and what it sold; throws NOT_FOUND for none. */
export async function getReplacedOrder(
  container: MedusaContainer,
  id: string
): Promise<ReplacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "region_id",
      "sales_channel_id",
      "customer_id",
      "email",
      "currency_code",
      "locale",
      "metadata",
      "shipping_address.*",
      "billing_address.*",
      "items.id",
      "items.product_id",
      "items.product_title",
      "items.variant_id",
      "shipping_methods.name",
      "shipping_methods.shipping_option_id",
      "shipping_methods.data",
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
