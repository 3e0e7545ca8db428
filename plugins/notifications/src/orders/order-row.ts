import { z } from "@medusajs/framework/zod"
import { toMinorUnits } from "../money"

const text = z.string().nullish()
const time = z.union([z.string(), z.date()])
const minor = z.coerce.number().transform(toMinorUnits)

const Item = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  variant_title: text,
  variant_id: text,
  product_id: text,
  product_handle: text,
  thumbnail: text,
  quantity: z.coerce.number(),
  original_total: minor,
})

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

// A card's last digits, where Stripe's answer was kept with the session.
const Card = z.object({
  payment_method: z.object({ card: z.object({ last4: z.string() }) }),
})

const PaymentCollection = z.object({
  payments: z.array(z.object({ provider_id: z.string() })).nullish(),
  payment_sessions: z
    .array(z.object({ provider_id: z.string(), data: z.unknown() }))
    .nullish(),
})

/** An order as Query answers it, checked; amounts in integer minor units. */
export const OrderRow = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  email: text,
  no_notification: z.boolean().nullish(),
  created_at: time,
  currency_code: z.string(),
  locale: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  region: z
    .object({ metadata: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
  total: minor,
  original_total: minor,
  original_item_total: minor,
  original_shipping_total: minor,
  tax_total: minor,
  items: z.array(Item),
  shipping_methods: z.array(z.object({ name: text })).nullish(),
  shipping_address: Address.nullish(),
  payment_collections: z.array(PaymentCollection).nullish(),
})

export type OrderRow = z.infer<typeof OrderRow>
export type OrderItemRow = z.infer<typeof Item>
export type AddressRow = z.infer<typeof Address>

/** How an order is paid: by card, with its last digits where known, or in cash. */
export function findPayment(order: OrderRow) {
  const collections = order.payment_collections ?? []
  const sessions = collections.flatMap(
    (collection) => collection.payment_sessions ?? []
  )
  const providers = [
    ...collections.flatMap((collection) => collection.payments ?? []),
    ...sessions,
  ].map(({ provider_id }) => provider_id)
  if (providers.some((id) => id.startsWith("pp_cash-on-delivery"))) {
    return { kind: "cash_on_delivery" as const }
  }
  if (!providers.some((id) => id.startsWith("pp_card"))) {
    return { kind: "other" as const }
  }
  const card = sessions
    .map(({ data }) => Card.safeParse(data))
    .find(({ success }) => success)
  const last4 = card?.data?.payment_method.card.last4 ?? null
  return { kind: "card" as const, last4 }
}
